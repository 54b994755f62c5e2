import { diffArrays } from 'diff';
import { segmentWords, type Word } from './words.ts';
import { primaryLanguage } from './language.ts';

/** A stretch of a text; `changed` where its words are not on the other side. */
export interface Stretch {
  text: string;
  changed: boolean;
}

/** Words that stand in one place on the left and on the right; one side may be empty. */
export interface WordChange {
  left: string;
  right: string;
}

export interface WordDiff {
  /** The texts of each side, cut into stretches; joined, the stretches of a text are the text. */
  left: Stretch[][];
  right: Stretch[][];
  changes: WordChange[];
}

/** A side of a comparison: its quotations, and their language. */
export interface Side {
  texts: readonly string[];
  language: string;
}

/**
 * Share of words in common (Dice's coefficient) below which two texts are different texts: marking
 * nearly every word would say nothing.
 */
const ALIKE = 0.5;

type WordsOf = (text: string, language: string) => Word[];
type PlacedWord = Word & { text: number };

/** Edits after which two texts are different texts, however long they are; bounds the time. */
const MOST_EDITS = 4000;

/**
 * The words that differ between two sides (Myers' O(ND) algorithm on words). Texts in two
 * languages, and texts with little in common, are left unmarked. `wordsOf` says what counts as a
 * word: as a rule what the language calls one, so that signs and capitals make no difference.
 */
export function wordDiff(left: Side, right: Side, wordsOf: WordsOf = segmentWords): WordDiff {
  const a = placedWords(left, wordsOf);
  const b = placedWords(right, wordsOf);
  const plain = { left: unmarked(left), right: unmarked(right), changes: [] };
  if (
    a.length === 0 ||
    b.length === 0 ||
    primaryLanguage(left.language) !== primaryLanguage(right.language)
  )
    return plain;

  const parts = diffArrays(a, b, {
    comparator: (one, other) => one.folded === other.folded,
    maxEditLength: MOST_EDITS,
  });
  if (!parts) return plain;
  const common = parts.reduce(
    (sum, part) => (part.added || part.removed ? sum : sum + part.value.length),
    0,
  );
  if ((2 * common) / (a.length + b.length) < ALIKE) return plain;

  const removed = parts.flatMap((part) => (part.removed ? [part.value] : []));
  const added = parts.flatMap((part) => (part.added ? [part.value] : []));
  const changes: WordChange[] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const change = { left: '', right: '' };
    if (part.removed) changes.push({ ...change, left: inWords(part.value, left.texts) });
    else if (part.added) {
      const paired = before?.removed === true ? changes.pop() : undefined;
      changes.push({ ...change, ...paired, right: inWords(part.value, right.texts) });
    }
  }
  return {
    left: left.texts.map((text, index) => stretches(text, index, removed)),
    right: right.texts.map((text, index) => stretches(text, index, added)),
    changes,
  };
}

function placedWords({ texts, language }: Side, wordsOf: WordsOf): PlacedWord[] {
  return texts.flatMap((text, index) =>
    wordsOf(text, language).map((word) => ({ ...word, text: index })),
  );
}

function unmarked({ texts }: Side): Stretch[][] {
  return texts.map((text) => [{ text, changed: false }]);
}

/** The words of a change as they stand in the texts, with what stands between them. */
function inWords(words: readonly PlacedWord[], texts: readonly string[]): string {
  return runs(words)
    .map(({ text, start, end }) => texts[text]?.slice(start, end) ?? '')
    .join(' … ');
}

function stretches(text: string, index: number, changed: readonly PlacedWord[][]): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const { start, end } of changed.flatMap(runs).filter((run) => run.text === index)) {
    if (start > at) result.push({ text: text.slice(at, start), changed: false });
    result.push({ text: text.slice(start, end), changed: true });
    at = end;
  }
  if (at < text.length) result.push({ text: text.slice(at), changed: false });
  return result;
}

/** Neighbouring words of one text as one run from the first word's start to the last one's end. */
function runs(words: readonly PlacedWord[]): { text: number; start: number; end: number }[] {
  const result: { text: number; start: number; end: number }[] = [];
  for (const { text, start, end } of words) {
    const last = result.at(-1);
    if (last?.text === text) last.end = end;
    else result.push({ text, start, end });
  }
  return result;
}
