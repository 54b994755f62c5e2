import type { Finding } from '../finding.ts';
import { areAliases } from './alias.ts';
import { isContentWord } from './function-words.ts';
import {
  changesTouching,
  finding,
  foldedIn,
  type Finder,
  type Pairing,
  wordsIn,
} from './pairing.ts';
import { quotationPairs } from './quotation.ts';
import { quotationsIn } from './quotation-marks.ts';
import { type Speech, speechesIn, speechOf } from './speech.ts';

/** Share of words in common below which the two do not say the same thing. */
const ALIKE = 0.5;

/** The same words from another speaker, and words that one side alone leaves without a speaker. */
export const findAttributions: Finder = (pairing) => {
  const { left, right } = pairing;
  const [ours, theirs] = [quotationsIn(left), quotationsIn(right)];
  const [lefts, rights] = [speechesIn(left, ours), speechesIn(right, theirs)];
  const pairs: [Speech, Speech][] = [];
  for (const { left: one, right: other } of quotationPairs(pairing, ours, theirs)) {
    const [a, b] = [speechOf(one, lefts), speechOf(other, rights)];
    const isKnown = pairs.some(([x, y]) => x === a || y === b);
    if (a && b && !isKnown) pairs.push([a, b]);
  }
  const isAlike = pairing.alike >= ALIKE;
  if (pairs.length === 0 && isAlike && lefts.length === rights.length)
    pairs.push(
      ...lefts.flatMap((one, index): [Speech, Speech][] => {
        const other = rights[index];
        return other ? [[one, other]] : [];
      }),
    );
  const findings = pairs.flatMap(([one, other]) => compareSpeakers(pairing, one, other));
  if (!isAlike || (lefts.length > 0 && rights.length > 0)) return findings;
  return [
    ...findings,
    ...lefts.flatMap((one) => dropped(pairing, one, 'left')),
    ...rights.flatMap((one) => dropped(pairing, one, 'right')),
  ];
};

function compareSpeakers(
  { left, right, language }: Pairing,
  one: Speech,
  other: Speech,
): Finding[] {
  if (one.names.length === 0 || other.names.length === 0) return [];
  const isSame = one.names.some((a) =>
    other.names.some((b) => areAliases(a.words, b.words, language)),
  );
  if (isSame) return [];
  return [
    finding('attribution', 'high', wordsIn(left, one.speaker), wordsIn(right, other.speaker)),
  ];
}

/** A speaker of whom the other side has nothing. "He said" drops out without a loss. */
function dropped(
  { left, right, changes, language }: Pairing,
  speech: Speech,
  name: 'left' | 'right',
): Finding[] {
  const [side, other] = name === 'left' ? [left, right] : [right, left];
  const opposite = name === 'left' ? 'right' : 'left';
  const [change] = changesTouching(changes, name, { from: speech.verb, to: speech.verb + 1 });
  if (!change || speech.isPronoun) return [];
  const isReworded = foldedIn(other, change[opposite]).some((word) =>
    isContentWord(word, language),
  );
  const isSpeakerKept =
    change[name].from > speech.speaker.from && change[name].to < speech.speaker.to;
  if (isReworded || isSpeakerKept) return [];
  const words = wordsIn(side, speech);
  return [
    name === 'left'
      ? finding('attribution', 'attention', words, null)
      : finding('attribution', 'attention', null, words),
  ];
}
