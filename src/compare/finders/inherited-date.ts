import type { Finding } from '../finding.ts';
import { areAliases } from './alias.ts';
import { compareDates } from './compare-dates.ts';
import { type DateMention, mentionedDates } from './date-mention.ts';
import { namesOf } from './names.ts';
import { changesTouching, finding, type Pairing, type Side, sideOf, wordsIn } from './pairing.ts';

/** Share of words in common from which the two tell of the same event. */
const ALIKE = 0.6;
/** How far back a text's day still holds, in UTF-16 units: a paragraph or two. */
const REACH = 600;

/**
 * A weekday that one side alone names, where the other goes on from a sentence of another day about
 * the same people: "On Tuesday, she signalled … ‘…’, she said in an interview" is no Monday. The
 * words found on that side stand before the passage.
 */
export function inheritedDates(
  { left, right, language, changes, alike }: Pairing,
  ours: readonly DateMention[],
  theirs: readonly DateMention[],
): Finding[] {
  if (alike < ALIKE || ours.length > 0 === theirs.length > 0) return [];
  const isOurs = ours.length > 0;
  const [side, other, name] = isOurs
    ? ([left, right, 'left'] as const)
    : ([right, left, 'right'] as const);
  const [mention, second] = isOurs ? ours : theirs;
  if (mention?.weekday === undefined || second) return [];
  if (changesTouching(changes, name, mention).length === 0) return [];
  const before = sideBefore(other);
  const inherited = mentionedDates(before).findLast(({ weekday }) => weekday !== undefined);
  if (!inherited || compareDates(inherited, mention) !== 'high') return [];
  const actors = namesOf(other);
  const isSameActor = namesOf(sentenceAround(before, inherited)).some((one) =>
    actors.some((each) => areAliases(one.words, each.words, language)),
  );
  if (!isSameActor) return [];
  const [own, earlier] = [wordsIn(side, mention), wordsIn(before, inherited)];
  return [finding('date', 'attention', isOurs ? own : earlier, isOurs ? earlier : own)];
}

function sideBefore(side: Side): Side {
  const start = side.text.indexOf(' ', Math.max(0, side.start - REACH - 1)) + 1;
  return sideOf({ ...side, start: Math.min(start, side.start), end: side.start });
}

function sentenceAround({ words, ...excerpt }: Side, { from, to }: DateMention): Side {
  const [first, last] = [words[from]?.start ?? excerpt.start, words[to - 1]?.end ?? excerpt.end];
  const start = Math.max(excerpt.start, excerpt.text.lastIndexOf('. ', first) + 1);
  const stop = excerpt.text.indexOf('. ', last);
  return sideOf({ ...excerpt, start, end: stop < 0 ? excerpt.end : Math.min(stop, excerpt.end) });
}
