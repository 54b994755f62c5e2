import type { Point } from '../model/diagnostic.ts';
import { address } from '../model/address.ts';
import { type Thing, thingsOf } from './json-ld.ts';
import { movedTo } from './links.ts';
import type { Page } from './page.ts';

/** A ClaimReview in a page's JSON-LD, and where its block begins. */
export interface PlacedReview {
  review: Thing;
  start: Point;
}

/** Every ClaimReview of a page, however deep it stands. */
export function reviewsOf({ data }: Pick<Page, 'data'>): PlacedReview[] {
  return data.flatMap((block) =>
    'fault' in block
      ? []
      : thingsOf(block.value, 'ClaimReview').map((review) => ({ review, start: block.start })),
  );
}

/** Whether a page is a check's: its address says so, and it does not lead on to another. */
export function isCheck(page: Page): boolean {
  const [, slug, ...rest] = page.file.split('/');
  if (slug === undefined || rest.length === 0) return false;
  return `/${page.file}` === `${address.check(slug)}index.html` && movedTo(page) === undefined;
}
