import type { Complaint } from '../../model/diagnostic.ts';
import type { SubjectOf } from '../../model/rules.ts';
import { wordsOf } from '../../words/words.ts';
import { isCheck, reviewsOf } from '../claim-review.ts';
import { listOf, namesIn, type Thing, textIn, thingsIn } from '../json-ld.ts';
import { attribute, classed, elementsOf, type Page, tagged, tidy, visibleText } from '../page.ts';
import { daysIn } from '../review-dates.ts';
import { wholeNumber } from '../review-numbers.ts';
import type { Fault } from './review-shape.ts';

/** What a check's page shows its readers, as far as its markup says it too. */
interface Shown {
  text: string;
  claim: string;
  claimant: string;
  verdict: string;
  /** Where the verdict stands on the scale, in words. */
  place: string;
  days: ReadonlySet<string>;
  notes: readonly string[];
  language: string;
}

/**
 * What a check's markup tells machines is what its page shows: the verdict, the claim, who made it,
 * days, names and corrections. Google takes markup that says something else for spam.
 */
export function* reviewText(page: Page): Generator<Complaint> {
  const [first] = isCheck(page) ? reviewsOf(page) : [];
  const [main] = tagged(page, 'main');
  if (!first || !main) return;
  const { review, start } = first;
  const [quotation] = classed(main, 'claim').flatMap((claim) =>
    elementsOf(claim).filter(({ tagName }) => tagName === 'blockquote'),
  );
  const textOf = (name: string) => visibleText(classed(main, name)[0]);
  const times = tagged(page, 'time').map((element) => attribute(element, 'dateTime') ?? '');
  const [html] = tagged(page, 'html');
  const shown: Shown = {
    text: visibleText(tagged(page, 'body')[0]),
    claim: visibleText(quotation),
    claimant: textOf('claimant'),
    verdict: textOf('verdict-label'),
    place: textOf('verdict-place'),
    days: new Set(times.map((time) => time.slice(0, 10))),
    notes: classed(main, 'correction-note').map(visibleText),
    language: (html && attribute(html, 'lang')) ?? 'en',
  };
  for (const fault of disagreements(review, shown)) yield { severity: 'error', start, ...fault };
}

function* disagreements(review: Thing, shown: Shown): Generator<Fault> {
  yield* verdict(review, shown);
  const claim = tidy(textIn(review.claimReviewed) ?? '');
  if (claim !== '' && claim !== shown.claim) {
    yield fault('claim', `claim \`${claim}\``, `\`${shown.claim}\` on the page`);
  }
  const [item] = thingsIn(review.itemReviewed);
  for (const name of namesIn(item?.author)) {
    if (shown.claimant === tidy(name)) continue;
    yield fault('claimant', `claimant \`${name}\``, `\`${shown.claimant}\` on the page`);
  }
  for (const name of [...namesIn(review.author), ...namesIn(review.creator)]) {
    if (shown.text.includes(tidy(name))) continue;
    yield fault('author', `author \`${name}\``, 'a name on the page');
  }
  yield* days(review, item, shown);
  yield* corrections(review, shown);
}

function* verdict(review: Thing, shown: Shown): Generator<Fault> {
  const [rating] = thingsIn(review.reviewRating);
  if (!rating) return;
  const label = tidy(textIn(rating.alternateName) ?? '');
  if (label !== '' && label !== shown.verdict) {
    yield fault('verdict', `verdict \`${label}\``, `\`${shown.verdict}\` on the page`);
  }
  const explanation = tidy(textIn(rating.ratingExplanation) ?? '');
  if (!shown.text.includes(explanation)) {
    yield fault('verdict', `explanation \`${explanation}\``, 'one on the page');
  }
  const number = wholeNumber(rating.ratingValue);
  const { onTheScale, offTheScale } = wordsOf(shown.language).check;
  const place = tidy(number === undefined ? offTheScale : onTheScale(number));
  if (place !== shown.place) {
    yield fault(
      'number',
      number === undefined ? 'verdict without a number' : `number ${number}`,
      `what \`${shown.place}\` on the page means`,
    );
  }
}

function* days(review: Thing, item: Thing | undefined, shown: Shown): Generator<Fault> {
  const marked = [
    ...daysIn(review, ['datePublished', 'dateModified', 'expires']),
    ...daysIn(item, ['datePublished']),
  ];
  for (const day of new Set(marked)) {
    if (!shown.days.has(day)) yield fault('date', `day \`${day}\``, 'a `<time>` on the page');
  }
}

function* corrections(review: Thing, shown: Shown): Generator<Fault> {
  const marked = listOf(review.correction).map((one) =>
    tidy(textIn(typeof one === 'string' ? one : thingsIn(one)[0]?.text) ?? ''),
  );
  for (const note of marked) {
    if (!shown.notes.includes(note)) {
      yield fault('correction', `correction \`${note}\``, 'one on the page');
    }
  }
  for (const note of shown.notes) {
    if (marked.includes(note)) continue;
    yield {
      rule: 'site-visible-correction',
      reason: `Missing correction \`${note}\` in the markup, expected every one that the page shows`,
    };
  }
}

function fault(what: SubjectOf<'site-visible'>, found: string, wanted: string): Fault {
  return {
    rule: `site-visible-${what}`,
    reason: `Unexpected ${found} in the markup, expected ${wanted}`,
    mend: 'Markup that says what the page does not show counts as spam',
  };
}
