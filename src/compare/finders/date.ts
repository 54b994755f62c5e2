import { type DateMention, mentionedDates } from './date-mention.ts';
import { changesTouching, finding, type Finder, type Pairing, wordsIn } from './pairing.ts';
import type { Severity } from '../finding.ts';

/**
 * Dates in the same role that are not the same day. Where both sides resolve to calendar days, those
 * decide: "yesterday" and "Tuesday" may be one day.
 */
export const findDates: Finder = (pairing) => {
  const { left, right } = pairing;
  return pairsOf(mentionedDates(left), mentionedDates(right), pairing).flatMap(([one, other]) => {
    const severity = compareDates(one, other);
    return severity ? [finding('date', severity, wordsIn(left, one), wordsIn(right, other))] : [];
  });
};

function pairsOf(
  ours: readonly DateMention[],
  theirs: readonly DateMention[],
  { changes }: Pairing,
): [DateMention, DateMention][] {
  const leftFree = ours.filter((one) => changesTouching(changes, 'left', one).length > 0);
  const rightFree = theirs.filter((one) => changesTouching(changes, 'right', one).length > 0);
  const pairs: [DateMention, DateMention][] = [];
  const isFree = new Set(rightFree);
  const candidates = (one: DateMention) =>
    rightFree.filter(
      (other) =>
        isFree.has(other) &&
        changesTouching(changes, 'left', one).some(
          ({ right }) => right.from < other.to && right.to > other.from,
        ),
    );
  const remaining: DateMention[] = [];
  for (const one of leftFree) {
    const same = rightFree.find((other) => isFree.has(other) && compareDates(one, other) === null);
    if (same) isFree.delete(same);
    else remaining.push(one);
  }
  for (const one of remaining) {
    const other = candidates(one)[0];
    if (!other) continue;
    isFree.delete(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** How grave the difference of two dates is, or null where there is none. */
export function compareDates(one: DateMention, other: DateMention): Severity | null {
  if (one.daypart && other.daypart && one.daypart !== other.daypart) {
    return [one.daypart, other.daypart].includes('morning') ? 'high' : 'attention';
  }
  if (one.days.length > 0 && other.days.length > 0) {
    const meet = one.days.some((a) =>
      other.days.some((b) => a.first <= b.last && b.first <= a.last),
    );
    if (!meet) return 'high';
    return disagree(one, other) ? 'high' : null;
  }
  if (disagree(one, other)) return 'high';
  return shared(one, other) ? null : 'attention';
}

const PARTS = ['weekday', 'day', 'month', 'year'] as const;

/** Two different weekdays, or two different months, are never the same day. */
function disagree(one: DateMention, other: DateMention): boolean {
  return PARTS.some((part) => one[part] && other[part] && one[part] !== other[part]);
}

function shared(one: DateMention, other: DateMention): boolean {
  return PARTS.some((part) => one[part] && one[part] === other[part]);
}
