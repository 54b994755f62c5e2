import type { Listing } from './pages.ts';
import { href, type Site } from './site.ts';

/** The path of the n-th page of the listing at `path`; the first is the listing's own address. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${String(number)}/`;
}

/** Cuts a listing at `path` into pages; an empty one is one empty page. */
export function pageOf<Item>(
  site: Site,
  items: readonly Item[],
  path: string,
): { items: Item[]; page: Listing['page'] }[] {
  const size = site.publication.pageSize;
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number) => href(site, pagePath(path, number));
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    return {
      items: items.slice(index * size, number * size),
      page: {
        number,
        last,
        ...(number > 1 && { previous: link(number - 1) }),
        ...(number < last && { next: link(number + 1) }),
      },
    };
  });
}
