import { isCalendarDate, isPartialDate } from '../model/calendar-date.ts';
import { listOf, type Thing, thingsIn } from './json-ld.ts';
import type { Fault } from './rules/review-shape.ts';

/** The dates of a review, of its claim and of its corrections are days that exist, by ISO 8601. */
export function* faultyDates(review: Thing): Generator<Fault> {
  yield* dates(review, ['datePublished', 'dateModified'], '');
  for (const claim of thingsIn(review.itemReviewed)) {
    // Of a claim and an article no more may be known than the month.
    yield* dates(claim, ['datePublished'], 'itemReviewed.', isPartialDate);
    for (const work of [...thingsIn(claim.appearance), ...thingsIn(claim.firstAppearance)]) {
      yield* dates(work, ['datePublished'], 'appearance.', isPartialDate);
    }
  }
  for (const correction of thingsIn(review.correction)) {
    yield* dates(correction, ['datePublished', 'dateCreated'], 'correction.');
  }
}

function* dates(
  thing: Thing,
  names: readonly string[],
  within: string,
  isDay: (day: string) => boolean = isCalendarDate,
): Generator<Fault> {
  for (const name of names) {
    for (const value of listOf(thing[name])) {
      if (typeof value === 'string' && isMoment(value, isDay)) continue;
      yield {
        rule: 'site-claim-review-date',
        reason: `Unexpected \`${within}${name}: ${JSON.stringify(value)}\`, expected a day that exists, written like \`2025-08-20\``,
      };
    }
  }
}

const TIME = /^[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** A day, or a time of it with its zone. */
export function isMoment(text: string, isDay: (day: string) => boolean = isCalendarDate): boolean {
  if (isDay(text)) return true;
  return isCalendarDate(text.slice(0, 10)) && TIME.test(text.slice(10));
}

/** The days (or months, or years) that a thing names in some of its properties. */
export function daysIn(thing: Thing | undefined, names: readonly string[]): string[] {
  return names
    .flatMap((name) => listOf(thing?.[name]))
    .filter((value) => typeof value === 'string')
    .map((value) => value.slice(0, 10))
    .filter(isPartialDate);
}
