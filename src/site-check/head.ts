import type { Element } from 'hast';
import { attribute, type Page, tagged, tidy, visibleText, words } from './page.ts';

/** An element of a page's head and what it says. */
export interface HeadText {
  element: Element;
  text: string;
}

/** The titles of a page; those of pictures (`<svg><title>`) are not the page's. */
export function titlesOf(page: Page): HeadText[] {
  return inHead(page, 'title').map((element) => ({ element, text: visibleText(element) }));
}

/** The descriptions of a page. */
export function descriptionsOf(page: Page): HeadText[] {
  return tagged(page, 'meta')
    .filter((element) => attribute(element, 'name')?.toLowerCase() === 'description')
    .map((element) => ({ element, text: tidy(attribute(element, 'content') ?? '') }));
}

/** The canonical addresses of a page, as they are written. */
export function canonicalsOf(page: Page): HeadText[] {
  return tagged(page, 'link')
    .filter((element) => words(element, 'rel').includes('canonical'))
    .map((element) => ({ element, text: attribute(element, 'href') ?? '' }));
}

/** Whether search engines are asked to leave a page out. */
export function isHidden(page: Page): boolean {
  return tagged(page, 'meta').some(
    (element) =>
      attribute(element, 'name')?.toLowerCase() === 'robots' &&
      /\b(?:noindex|none)\b/i.test(attribute(element, 'content') ?? ''),
  );
}

/** Whether a page is a later one of a listing, which is reached from the one before. */
export function isLater({ elements }: Page): boolean {
  return elements.some(
    (element) =>
      (element.tagName === 'a' || element.tagName === 'link') &&
      words(element, 'rel').includes('prev'),
  );
}

function inHead({ elements }: Page, name: string): Element[] {
  const head = elements.find(({ tagName }) => tagName === 'head');
  return (head?.children ?? []).filter(
    (child): child is Element => child.type === 'element' && child.tagName === name,
  );
}
