import { attribute, type Page } from './page.ts';

/** What links can find on a page by its fragment: ids, and the names of anchors of old. */
export function fragmentsOf({ elements }: Page): string[] {
  return elements.flatMap((element) => {
    const name = element.tagName === 'a' ? attribute(element, 'name') : undefined;
    return [attribute(element, 'id'), name].filter((one) => one !== undefined);
  });
}
