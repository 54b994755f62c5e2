import { calendarWords } from './calendar-words.ts';
import { compareDates } from './compare-dates.ts';
import { type DateMention, mentionedDates } from './date-mention.ts';
import {
  changesTouching,
  finding,
  type Finder,
  foldedIn,
  type Pairing,
  type Range,
  type Side,
  wordsIn,
} from './pairing.ts';
import { inheritedDates } from './inherited-date.ts';
import { quantitiesOf } from './quantity.ts';
import type { Finding } from '../finding.ts';

/** Share of words in common below which no word stands in the place of another. */
const ALIKE = 0.6;

/**
 * Dates in the same role that are not the same day. Where both sides resolve to calendar days, those
 * decide: "yesterday" and "Tuesday" may be one day.
 */
export const findDates: Finder = (pairing) => {
  const { left, right } = pairing;
  const [ours, theirs] = [mentionedDates(left), mentionedDates(right)];
  const dates = pairsOf(ours, theirs, pairing).flatMap(([one, other]) => {
    const severity = compareDates(one, other);
    return severity ? [finding('date', severity, wordsIn(left, one), wordsIn(right, other))] : [];
  });
  return [...dates, ...periods(pairing, ours, theirs), ...inheritedDates(pairing, ours, theirs)];
};

/** "Last month" in the place of "last week": a word for a length of time, replaced by another. */
function periods(
  { left, right, language, changes, alike }: Pairing,
  ours: readonly DateMention[],
  theirs: readonly DateMention[],
): Finding[] {
  const { periods } = calendarWords(language);
  if (alike < ALIKE) return [];
  return changes.flatMap((change) => {
    const isSingle = [change.left, change.right].every(({ from, to }) => to - from === 1);
    const [one, other] = [foldedIn(left, change.left), foldedIn(right, change.right)].map(
      ([word = '']) => (Object.hasOwn(periods, word) ? periods[word] : undefined),
    );
    if (!isSingle || !one || !other || one === other) return [];
    if (isCounted(left, change.left) || isCounted(right, change.right)) return [];
    const isDate =
      ours.some((date) => changesTouching([change], 'left', date).length > 0) &&
      theirs.some((date) => changesTouching([change], 'right', date).length > 0);
    if (isDate) return [];
    return [finding('date', 'high', wordsIn(left, change.left), wordsIn(right, change.right))];
  });
}

/** "Two weeks" is a number. */
function isCounted(side: Side, { from, to }: Range): boolean {
  return quantitiesOf(side, new Set()).some((each) => each.from < to && each.to > from);
}

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
