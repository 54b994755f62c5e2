import { diffArrays } from 'diff';
import type { Words } from './finding.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import type { WordChange } from './word-diff.ts';
import { segmentWords, type Word } from './words.ts';

/** What a saved text says of a quotation. */
export type QuotationLookup =
  | { found: 'exact'; at: Words }
  /** At two places or more: a reader cannot know which one is meant. */
  | { found: 'twice'; at: Words[] }
  /** Not there, but words like it; `changes` have the quotation on the left, the text on the right. */
  | { found: 'altered'; nearest: Words; changes: WordChange[] }
  | { found: 'missing' };

/** Share of a quotation's words that may differ (by edits) for the rest to be called the same place. */
const ALTERED_BELOW = 0.5;

/**
 * Looks up a quotation in a text. Exact means character by character, after folding white space,
 * all kinds of quotation marks and apostrophes, and nothing else but the two ways in which Unicode
 * writes one letter; it begins and ends where words do. What is not exact is never taken for found.
 * Cost: the words of the quotation times those of the text, where it is not there.
 */
export function lookUpQuotation(
  quotation: string,
  text: string,
  language: string,
): QuotationLookup {
  return quotationLookup(text, language)(quotation);
}

/** `lookUpQuotation` for many quotations of one text, which is folded once. */
export function quotationLookup(
  text: string,
  language: string,
): (quotation: string) => QuotationLookup {
  const folded = foldText(text);
  let words: Word[] | undefined;
  return (quotation) => {
    const wanted = foldText(quotation).folded.trim();
    const at = placesOf(wanted, folded, text);
    const [first] = at;
    if (first) return at.length === 1 ? { found: 'exact', at: first } : { found: 'twice', at };
    words ??= segmentWords(text, language);
    return nearestTo(quotation, text, words, language);
  };
}

function placesOf(wanted: string, { folded, offsets }: FoldedText, text: string): Words[] {
  if (wanted === '') return [];
  const places: Words[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isInsideWord(folded, at) || isInsideWord(folded, end)) continue;
    places.push(wordsAt(text, offsets[at] ?? 0, offsets[end] ?? text.length));
  }
  return places;
}

/** Scripts that put no space between words, where any place may be the edge of one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Enough of a text on either side to see whether a word goes on. */
const LOOK = 4;

/**
 * Whether a quotation that begins or ends here would cut a word in two: "can" of "can't", "binding"
 * of "non-binding", "5 million" of "3.5 million". After an apostrophe it may begin, as French does.
 */
function isInsideWord(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - LOOK), at);
  const after = folded.slice(at, at + LOOK);
  const [last = ''] = /.$/u.exec(before) ?? [];
  const [next = ''] = /^./u.exec(after) ?? [];
  if (UNSPACED.test(last + next)) return false;
  return (
    (/[\p{L}\p{M}\p{N}]$/u.test(before) && /^["‐‑-]?[\p{L}\p{M}\p{N}]/u.test(after)) ||
    (/[\p{L}\p{M}\p{N}][‐‑-]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
    (/\p{N}$/u.test(before) && /^[.,:/]\p{N}/u.test(after)) ||
    (/\p{N}[.,:/]$/u.test(before) && /^\p{N}/u.test(after))
  );
}

/**
 * The stretch of the text that takes the fewest insertions, deletions and replacements of words to
 * become the quotation (P. H. Sellers, "The theory and computation of evolutionary distances",
 * 1980), and what differs in it.
 */
function nearestTo(
  quotation: string,
  text: string,
  words: readonly Word[],
  language: string,
): QuotationLookup {
  const wanted = segmentWords(quotation, language);
  const stretch = nearestStretch(wanted, words);
  if (!stretch || stretch.edits / wanted.length >= ALTERED_BELOW) return { found: 'missing' };
  const [first, last] = [words[stretch.first], words[stretch.last]];
  if (!first || !last) return { found: 'missing' };
  const start = startOf(
    quotation,
    text.slice(Math.max(0, first.start - BESIDE), first.start),
    first,
  );
  const end = endOf(quotation, text.slice(last.end, last.end + BESIDE), last);
  const nearest = wordsAt(text, start, end);
  return { found: 'altered', nearest, changes: changesBetween(quotation, nearest.text, language) };
}

/** How far beside the nearest words the rest of a hyphenated word, and signs, are looked for. */
const BESIDE = 60;

/** The nearest words with the first half of a hyphenated word, and signs where the quotation has some. */
function startOf(quotation: string, before: string, { start }: Word): number {
  const half = /(?:[\p{L}\p{M}\p{N}]+[‐‑-])+$/u.exec(before)?.[0].length ?? 0;
  const most = /^[^\p{L}\p{N}\s]+/u.exec(quotation)?.[0].length ?? 0;
  const signs = /[^\p{L}\p{N}\s]+$/u.exec(before.slice(0, before.length - half))?.[0].length ?? 0;
  return start - half - Math.min(most, signs);
}

function endOf(quotation: string, after: string, { end }: Word): number {
  const half = /^(?:[‐‑-][\p{L}\p{M}\p{N}]+)+/u.exec(after)?.[0].length ?? 0;
  const most = /[^\p{L}\p{N}\s]+$/u.exec(quotation)?.[0].length ?? 0;
  const signs = /^[^\p{L}\p{N}\s]+/u.exec(after.slice(half))?.[0].length ?? 0;
  return end + half + Math.min(most, signs);
}

function nearestStretch(
  wanted: readonly Word[],
  words: readonly Word[],
): { first: number; last: number; edits: number } | undefined {
  if (wanted.length === 0) return undefined;
  // Row of the table for the words of the quotation so far: edits, and where the stretch begins.
  let edits = new Array<number>(words.length + 1).fill(0);
  let starts = edits.map((_, index) => index);
  for (const [row, { folded }] of wanted.entries()) {
    // Of equally near stretches rather the one that begins with the quotation's first word.
    const same = row === 0 ? -0.01 : 0;
    const nextEdits = [row + 1];
    const nextStarts = [0];
    for (let column = 1; column <= words.length; column++) {
      const replaced = (edits[column - 1] ?? 0) + (words[column - 1]?.folded === folded ? same : 1);
      const lacking = (edits[column] ?? 0) + 1;
      const extra = (nextEdits[column - 1] ?? 0) + 1;
      const least = Math.min(replaced, lacking, extra);
      nextEdits.push(least);
      nextStarts.push(
        (least === replaced
          ? starts[column - 1]
          : least === lacking
            ? starts[column]
            : nextStarts[column - 1]) ?? 0,
      );
    }
    edits = nextEdits;
    starts = nextStarts;
  }
  // Of equally near ones the stretch that ends with the quotation's last word, or is as long.
  const last = wanted.at(-1)?.folded;
  const rank = (column: number) =>
    (edits[column] ?? 0) +
    (words[column - 1]?.folded === last ? 0 : 0.5) +
    Math.min(0.4, Math.abs(column - (starts[column] ?? 0) - wanted.length) / 100);
  let best = 0;
  for (let column = 1; column <= words.length; column++) {
    if (rank(column) < rank(best)) best = column;
  }
  return { first: starts[best] ?? 0, last: best - 1, edits: edits[best] ?? 0 };
}

/** What differs between a quotation and the words of the text, letter by letter and sign by sign. */
function changesBetween(quotation: string, text: string, language: string): WordChange[] {
  const changes: WordChange[] = [];
  const parts = diffArrays(tokensOf(quotation, language), tokensOf(text, language), {
    comparator: (one, other) => one.folded === other.folded,
  });
  for (const [index, { added, removed, value }] of parts.entries()) {
    const [first, last] = [value[0], value.at(-1)];
    if (!first || !last || !(added || removed)) continue;
    const words = (removed ? quotation : text).slice(first.start, last.end);
    const paired = added && parts[index - 1]?.removed ? changes.pop() : undefined;
    changes.push(removed ? { left: words, right: '' } : { left: paired?.left ?? '', right: words });
  }
  return changes;
}

/** Words and signs, folded as an exact match folds them. */
function tokensOf(text: string, language: string): Word[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({
      folded: foldText(segment).folded,
      start: index,
      end: index + segment.length,
    }));
}

function wordsAt(text: string, start: number, end: number): Words {
  return { start, end, text: text.slice(start, end) };
}
