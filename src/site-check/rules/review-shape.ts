import { hasWords } from '../../corpus/rules/claims.ts';
import type { Complaint } from '../../model/diagnostic.ts';
import { reviewsOf } from '../claim-review.ts';
import { listOf, namesIn, type Thing, textIn, thingsIn } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { faultyDates } from '../review-dates.ts';
import { faultyNumbers } from '../review-numbers.ts';

/** Something wrong with a ClaimReview, wherever it stands. */
export type Fault = Omit<Complaint, 'start' | 'severity'>;

/** The reviews of a page are as Google asks (developers.google.com: Fact Check structured data). */
export function* reviewShape(page: Page): Generator<Complaint> {
  for (const { review, start } of reviewsOf(page)) {
    for (const fault of faultsOf(review)) yield { severity: 'error', start, ...fault };
  }
}

/** What Google's rules, and those of who reads reviews beside it, find wrong with one. */
export function* faultsOf(review: Thing): Generator<Fault> {
  yield* missingProperties(review);
  yield* faultyNumbers(review);
  yield* faultyDates(review);
  yield* verdictWord(review);
}

function* missingProperties(review: Thing): Generator<Fault> {
  const missing = (property: string, what: string): Fault => ({
    rule: 'site-claim-review-property',
    reason: `Missing \`${property}\` of the \`ClaimReview\`, expected ${what}`,
  });
  if (!textIn(review.claimReviewed)) yield missing('claimReviewed', 'the claim in one sentence');
  if (!textIn(review.url)) yield missing('url', 'the address of the check');
  if (!textIn(review.datePublished)) yield missing('datePublished', 'a date');
  if (namesIn(review.author).length === 0)
    yield missing('author', 'who wrote the check, with a name');
  const [rating] = thingsIn(review.reviewRating);
  if (!rating) {
    yield missing('reviewRating', 'a `Rating`');
  } else if (!textIn(rating.alternateName)) {
    yield {
      ...missing('reviewRating.alternateName', 'the verdict in words'),
      mend: 'Search results show these words, for verdicts with a number and without',
    };
  }
  const [claim] = thingsIn(review.itemReviewed);
  if (!claim) yield missing('itemReviewed', 'a `Claim`');
  else if (namesIn(claim.author).length === 0) {
    yield missing('itemReviewed.author', 'who made the claim, with a name');
  }
}

function* verdictWord(review: Thing): Generator<Fault> {
  const claim = textIn(review.claimReviewed);
  if (claim === undefined) return;
  for (const label of listOf(thingsIn(review.reviewRating)[0]?.alternateName)) {
    if (typeof label !== 'string' || label.trim() === '' || !hasWords(claim, label.trim()))
      continue;
    yield {
      rule: 'site-claim-review-verdict-word',
      reason: `Unexpected verdict \`${label}\` inside \`claimReviewed\`, expected the claim alone`,
      mend: 'Search results show claim and verdict apart; with the verdict in it the claim is another',
    };
  }
}
