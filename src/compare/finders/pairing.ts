import { diffArrays } from 'diff';
import type { Excerpt, Finding, FindingKind, Severity, Words } from '../finding.ts';
import { segmentWords, type Word } from '../words.ts';
import { primaryLanguage } from '../language.ts';

/** An excerpt cut into words, whose offsets point into the whole text. */
export interface Side extends Excerpt {
  words: Word[];
}

/** Words of a side, as indices: from the first up to, and without, the second. */
export interface Range {
  from: number;
  to: number;
}

/** Words that stand in one place on the left and on the right; one side may be empty. */
export interface Change {
  left: Range;
  right: Range;
}

/** Two excerpts in one language, and where their words differ. */
export interface Pairing {
  left: Side;
  right: Side;
  language: string;
  changes: Change[];
  /** Share of words in common (Dice's coefficient), from 0 to 1. */
  alike: number;
}

export type Finder = (pairing: Pairing) => Finding[];

/** More changed words than this, and nothing stands in the place of anything. */
const MOST_CHANGES = 3000;

/** Two excerpts word by word (Myers' O(ND) algorithm), or null where too little is common. */
export function pairOf(left: Excerpt, right: Excerpt): Pairing | null {
  const a = sideOf(left);
  const b = sideOf(right);
  const changes: Change[] = [];
  let [from, to, common] = [0, 0, 0];
  const parts = diffArrays(a.words, b.words, {
    comparator: isSameWord,
    maxEditLength: MOST_CHANGES,
  });
  if (!parts) return null;
  for (const part of parts) {
    const length = part.value.length;
    if (!part.removed && !part.added) {
      common += length;
      from += length;
      to += length;
      continue;
    }
    const last = changes.at(-1);
    const change =
      last?.left.to === from && last.right.to === to
        ? last
        : { left: { from, to: from }, right: { from: to, to } };
    if (change !== last) changes.push(change);
    if (part.removed) from += length;
    else to += length;
    change.left.to = from;
    change.right.to = to;
  }
  const alike = (2 * common) / Math.max(1, a.words.length + b.words.length);
  return { left: a, right: b, language: languageOf(left), changes, alike };
}

/** The language without region or script: `en` for `en-GB`. */
export function languageOf({ language }: Excerpt): string {
  return primaryLanguage(language);
}

/** An excerpt with its words. */
export function sideOf(excerpt: Excerpt): Side {
  const { text, start, end, language } = excerpt;
  const words = segmentWords(text.slice(start, end), language).map((word) => ({
    folded: word.folded,
    start: word.start + start,
    end: word.end + start,
  }));
  return { ...excerpt, words };
}

/** A possessive is the same word: a sentence turned round is no difference. */
function isSameWord(one: Word, other: Word): boolean {
  return one.folded === other.folded || bare(one.folded) === bare(other.folded);
}

/** A folded word without a possessive ending. */
export function bare(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

/** The folded words of a range. */
export function foldedIn({ words }: Side, { from, to }: Range): string[] {
  return words.slice(from, to).map(({ folded }) => folded);
}

/** Where the words of a range on one side stand, or would stand, on the other. */
export function changesTouching(
  changes: readonly Change[],
  side: 'left' | 'right',
  range: Range,
): Change[] {
  return changes.filter((change) => change[side].from < range.to && change[side].to > range.from);
}

/** The index on the right of a word on the left that both have, or undefined where it is changed. */
export function rightOf(changes: readonly Change[], index: number): number | undefined {
  let shift = 0;
  for (const { left, right } of changes) {
    if (index < left.from) break;
    if (index < left.to) return undefined;
    shift = right.to - left.to;
  }
  return index + shift;
}

/** The words of a range as they stand in the text, or null where there are none. */
export function wordsIn({ words, text }: Side, { from, to }: Range): Words | null {
  const [first, last] = [words[from], words[to - 1]];
  if (from >= to || !first || !last) return null;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}

/** A stretch of the text as the words of a finding. */
export function wordsAt({ text }: Excerpt, start: number, end: number): Words {
  return { text: text.slice(start, end), start, end };
}

export function finding(
  kind: FindingKind,
  severity: Severity,
  left: Words | null,
  right: Words | null,
): Finding {
  return { kind, severity, left, right };
}
