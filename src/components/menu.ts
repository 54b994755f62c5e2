import type { Link } from '../views/parts.ts';
import { inLanguage } from '../words/format.ts';
import { attributes, markup, trusted } from './html.ts';

/** By language of the interface: all pages of a language have the same menus, and few stand in one. */
const drawn = new WeakMap<readonly Link[], Map<string, string>>();

/** Links of a menu as list items; that to the page at `current` says that it is this page. */
export function menuHtml(links: readonly Link[], current: string, around: string): string {
  const here = links.some(({ href }) => href === current) ? current : '';
  const known = drawn.get(links) ?? new Map<string, string>();
  drawn.set(links, known);
  const name = `${around} ${here}`;
  const html = known.get(name) ?? drawMenu(links, here, around);
  known.set(name, html);
  return html;
}

function drawMenu(links: readonly Link[], here: string, around: string): string {
  const items = links.map(({ href, text, language }) => {
    const page = href === here ? trusted(' aria-current="page"') : null;
    return markup`<li><a href="${href}"${page}${attributes(inLanguage(language, around))}>${text}</a></li>`;
  });
  return items.map(({ html }) => html).join('');
}
