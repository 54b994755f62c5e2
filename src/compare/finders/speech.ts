import { type Name, namesOf } from './names.ts';
import type { Quotation } from './quotation-marks.ts';
import { languageOf, type Range, type Side } from './pairing.ts';
import { SPEECH, type SpeechWords } from './speech-words.ts';

/** Who is said to have said it: the words that say so, and the speaker among them. */
export interface Speech extends Range {
  verb: number;
  speaker: Range;
  names: Name[];
  isPronoun: boolean;
}

/** Words between a verb and the end of its speaker, at most. */
const LONGEST = 9;
/** Words between a quotation and who said it, at most. */
const NEAR = 2;

/** All attributions of a side, outside of its quotations. */
export function speechesIn(side: Side, quotations: readonly Quotation[]): Speech[] {
  const speech = SPEECH[languageOf(side)];
  if (!speech) return [];
  let names: Name[] | undefined;
  const speeches: Speech[] = [];
  for (let at = 0; at < side.words.length; at++) {
    if (quotations.some(({ from, to }) => from <= at && at < to)) continue;
    const found = byPhrase(side, at, speech) ?? byVerb(side, at, speech);
    if (!found) continue;
    const { from, to } = found.speaker;
    names ??= namesOf(side);
    speeches.push({
      ...found,
      from: Math.min(from, at),
      to: Math.max(to, found.verb + 1),
      names: names.filter((name) => name.from < to && name.to > from),
      isPronoun: to - from === 1 && speech.pronouns.includes(side.words[from]?.folded ?? ''),
    });
    at = Math.max(at, to - 1);
  }
  return speeches;
}

type Found = Pick<Speech, 'verb' | 'speaker'>;

function byPhrase(side: Side, at: number, { phrases }: SpeechWords): Found | null {
  const [one, two] = [side.words[at]?.folded ?? '', side.words[at + 1]?.folded ?? ''];
  const length = phrases.includes(`${one} ${two}`) ? 2 : phrases.includes(one) ? 1 : 0;
  if (length === 0) return null;
  const from = at + length;
  const to = endOf(side, from);
  return to > from ? { verb: at, speaker: { from, to } } : null;
}

function byVerb(side: Side, at: number, speech: SpeechWords): Found | null {
  const word = side.words[at]?.folded ?? '';
  const isVerb =
    speech.verbs.includes(word) ||
    (speech.verbsWithThat.includes(word) && speech.that.includes(side.words[at + 1]?.folded ?? ''));
  if (!isVerb) return null;
  const isInverted = /[,”"»“]\s*[-–—]?\s*$/.test(gap(side, at)) && at > 0;
  if (isInverted) {
    const to = endOf(side, at + 1);
    if (to > at + 1) return { verb: at, speaker: { from: at + 1, to } };
  }
  let from = at;
  while (from > 0 && at - from < LONGEST && !/[.,:;!?”"»“„«\n—–]/.test(gap(side, from))) from--;
  while (
    from < at &&
    /^(and|but|while|as|when|who|the|a|und|et|y|і|и|а)$/.test(side.words[from]?.folded ?? '')
  )
    from++;
  return from < at ? { verb: at, speaker: { from, to: at } } : null;
}

/** Where the speaker that begins here ends: at the next mark, or after a few words. */
function endOf(side: Side, from: number): number {
  let to = from + 1;
  while (to < side.words.length && to - from < LONGEST && /^[ \u00a0-]$/.test(gap(side, to))) to++;
  return Math.min(to, side.words.length);
}

/** Who said a quotation: named right after it, or right before. */
export function speechOf(quotation: Quotation, speeches: readonly Speech[]): Speech | undefined {
  return (
    speeches.find(({ from }) => from >= quotation.to && from - quotation.to <= NEAR) ??
    speeches.findLast(({ to }) => to <= quotation.from && quotation.from - to <= NEAR)
  );
}

/** What stands between a word and the one before it. */
function gap({ words, text, start }: Side, at: number): string {
  const word = words[at];
  return word ? text.slice(words[at - 1]?.end ?? start, word.start) : '';
}
