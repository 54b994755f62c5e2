import type { Complaint } from '../../model/diagnostic.ts';
import { isCheck, reviewsOf } from '../claim-review.ts';
import { textIn } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { addressOf, type Site } from '../places.ts';

/** A check's page has one ClaimReview, whose address is the page's own; no other page has any. */
export function* reviewPlace(page: Page, site: Site): Generator<Complaint> {
  const reviews = reviewsOf(page);
  const [first, second] = reviews;
  if (!isCheck(page)) {
    if (first) {
      yield {
        rule: 'site-claim-review-place',
        severity: 'error',
        start: first.start,
        reason: 'Unexpected `ClaimReview`, expected one on the pages of checks alone',
        mend: 'Search engines ignore all reviews of a site that repeats them on its listings',
      };
    }
    return;
  }
  if (!first) {
    // A block that cannot be read is reported as such.
    if (page.data.some((block) => 'fault' in block)) return;
    yield {
      rule: 'site-claim-review-missing',
      severity: 'error',
      start: { line: 1, column: 1 },
      reason: 'Missing `ClaimReview`, expected one on the page of a check',
    };
    return;
  }
  if (second) {
    yield {
      rule: 'site-claim-review-twice',
      severity: 'error',
      start: second.start,
      reason: `Unexpected ${reviews.length} \`ClaimReview\`s, expected one in a page`,
    };
  }
  const own = addressOf(site, page.file);
  const given = textIn(first.review.url);
  if (given !== own) {
    yield {
      rule: 'site-claim-review-url',
      severity: 'error',
      start: first.start,
      reason: `${given === undefined ? 'Missing `url` of the `ClaimReview`' : `Unexpected \`url\` of the \`ClaimReview\`: \`${given}\``}, expected \`${own}\``,
      mend: 'Explorers show a review under this address, or not at all',
    };
  }
}
