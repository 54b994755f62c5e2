import { found } from '../elements.ts';

/** What stands before ids of the preview, which may not meet those of the page. */
const PREFIX = 'preview-';

/**
 * Shows a check that is not published yet. The HTML is sanitised, and its words are escaped; links
 * lead nowhere but to places within it, because whoever follows one would leave the form.
 */
export function showPreview(html: string | undefined, otherwise: string): void {
  const place = found('contribute-preview', HTMLElement);
  if (html === undefined) {
    place.textContent = otherwise;
    return;
  }
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll('[id]')) {
    element.id = PREFIX + element.id;
  }
  for (const link of template.content.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.setAttribute('href', `#${PREFIX}${link.hash.slice(1)}`);
  }
  for (const element of template.content.querySelectorAll('[aria-labelledby]')) {
    element.setAttribute(
      'aria-labelledby',
      PREFIX + (element.getAttribute('aria-labelledby') ?? ''),
    );
  }
  place.replaceChildren(template.content);
}

/** Follows links of the preview to places within it alone, and others to a window of their own. */
export function guardLinks(): void {
  found('contribute-preview', HTMLElement).addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') && document.getElementById(href.slice(1))) return;
    event.preventDefault();
    if (/^https?:/.test(href)) window.open(href, '_blank', 'noopener');
  });
}
