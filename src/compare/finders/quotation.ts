import { diffArrays } from 'diff';
import type { Finding, Severity } from '../finding.ts';
import { isContentWord } from './function-words.ts';
import {
  bare,
  type Change,
  finding,
  foldedIn,
  type Finder,
  type Pairing,
  type Range,
  rightOf,
  type Side,
  wordsIn,
} from './pairing.ts';
import { type Quotation, quotationsIn } from './quotation-marks.ts';
import { stem } from './stem.ts';

/** Two quotations are of the same words if they share this part of the shorter one. */
const SAME = 0.6;
/** Fewer words between marks are a term or a title, and prove nothing without their marks. */
const FEWEST = 3;
/** A longer quotation is shown only around the words that differ. */
const LONGEST = 15;
const AROUND = 2;
/** How many quotations a passage may have before the same one. */
const FAR = 12;

/** Two quotations of the same words, one of each side. */
export interface QuotationPair {
  left: Quotation;
  right: Quotation;
}

/** Quotations whose words differ, and words that one side alone puts between marks. */
export const findQuotations: Finder = (pairing) => {
  const lefts = quotationsIn(pairing.left);
  const rights = quotationsIn(pairing.right);
  const pairs = quotationPairs(pairing, lefts, rights);
  const unpairedLeft = lefts.filter((one) => !pairs.some(({ left }) => left === one));
  const unpairedRight = rights.filter((one) => !pairs.some(({ right }) => right === one));
  return [
    ...pairs.flatMap((pair) => alterations(pairing, pair)),
    ...unpairedLeft.flatMap((one) => unquoted(pairing, one, 'left', rights)),
    ...unpairedRight.flatMap((one) => unquoted(pairing, one, 'right', lefts)),
  ];
};

/** Each quotation with the one on the other side that is most like it. */
export function quotationPairs(
  { left, right }: Pairing,
  lefts: readonly Quotation[],
  rights: readonly Quotation[],
): QuotationPair[] {
  const candidates = lefts
    .flatMap((one, index) =>
      rights
        .slice(Math.max(0, index - FAR), index + FAR)
        .map((other) => ({ one, other, share: shareOf(left, one, right, other) })),
    )
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share);
  const pairs: QuotationPair[] = [];
  for (const { one, other } of candidates) {
    const isTaken = pairs.some((pair) => pair.left === one || pair.right === other);
    if (!isTaken) pairs.push({ left: one, right: other });
  }
  return pairs;
}

function shareOf(left: Side, one: Quotation, right: Side, other: Quotation): number {
  const changes = changesBetween(left, one, right, other);
  const changed = changes.reduce((sum, change) => sum + change.left.to - change.left.from, 0);
  const common = one.to - one.from - changed;
  const shorter = Math.min(one.to - one.from, other.to - other.from);
  return common < 2 && shorter > 1 ? 0 : common / shorter;
}

/** Where the words of two ranges differ, in indices of the sides. */
function changesBetween(left: Side, one: Range, right: Side, other: Range): Change[] {
  const changes: Change[] = [];
  let [from, to] = [one.from, other.from];
  const parts = diffArrays(
    left.words.slice(one.from, one.to).map(({ folded }) => spelling(folded)),
    right.words.slice(other.from, other.to).map(({ folded }) => spelling(folded)),
  );
  for (const part of parts) {
    const { length } = part.value;
    const last = changes.at(-1);
    if (!part.removed && !part.added) {
      from += length;
      to += length;
      continue;
    }
    const isNext = last?.left.to === from && last.right.to === to;
    const change = isNext ? last : { left: { from, to: from }, right: { from: to, to } };
    if (!isNext) changes.push(change);
    if (part.removed) change.left.to = from += length;
    else change.right.to = to += length;
  }
  return changes;
}

/** British and American spellings are one word. */
function spelling(folded: string): string {
  return bare(folded)
    .replace(/our(?=$|s$|ed$|ing$|able$)/, 'or')
    .replace(/is(?=(e|es|ed|ing|ation|ations)$)/, 'iz');
}

function alterations(pairing: Pairing, { left: one, right: other }: QuotationPair): Finding[] {
  const { left, right, language } = pairing;
  const changes = changesBetween(left, one, right, other).filter(
    (change) => !isExcerpting(pairing, change, one, other),
  );
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return [];
  const isReplaced = changes.some(
    (change) =>
      hasOther(left, change.left, right, change.right, language) &&
      hasOther(right, change.right, left, change.left, language),
  );
  const severity: Severity = isReplaced ? 'high' : 'attention';
  const show = (side: Side, whole: Range, name: 'left' | 'right') =>
    wordsIn(
      side,
      whole.to - whole.from <= LONGEST
        ? whole
        : {
            from: Math.max(whole.from, first[name].from - AROUND),
            to: Math.min(whole.to, last[name].to + AROUND),
          },
    );
  return [finding('quotation', severity, show(left, one, 'left'), show(right, other, 'right'))];
}

/**
 * Whether one side only quotes less: words missing at an end, or replaced by dots or brackets. Not so
 * where the other side goes on in other words without marks.
 */
function isExcerpting(
  { left, right, changes, language }: Pairing,
  change: Change,
  one: Quotation,
  other: Quotation,
): boolean {
  const isOnLeft = change.right.from === change.right.to;
  const isOnRight = change.left.from === change.left.to;
  const isAtEdge =
    change.left.from === one.from ||
    change.left.to === one.to ||
    change.right.from === other.from ||
    change.right.to === other.to;
  if (!isOnLeft && !isOnRight) return isCut(left, change.left) || isCut(right, change.right);
  if (isCut(left, change.left) || isCut(right, change.right)) return true;
  if (!isAtEdge) return false;
  const [side, range, name] = isOnLeft
    ? ([left, change.left, 'left'] as const)
    : ([right, change.right, 'right'] as const);
  const [shorter, longer] = isOnLeft ? ([other, one] as const) : ([one, other] as const);
  const isAtEnd = range.to === longer.to;
  const opposite = name === 'left' ? 'right' : 'left';
  const touching = changes.filter(
    (each) => each[name].from < range.to && each[name].to > range.from,
  );
  return !touching.some(
    (each) =>
      hasContent(side, range, language) &&
      (isAtEnd
        ? each[opposite].to > shorter.to && each[opposite].from <= shorter.to
        : each[opposite].from < shorter.from && each[opposite].to >= shorter.from) &&
      hasContent(name === 'left' ? right : left, each[opposite], language),
  );
}

/** A word with a meaning of which the other range has no form. */
function hasOther(one: Side, range: Range, other: Side, across: Range, language: string): boolean {
  const stems = new Set(foldedIn(other, across).map((word) => stem(word, language)));
  return foldedIn(one, range).some(
    (word) => isContentWord(word, language) && !stems.has(stem(word, language)),
  );
}

/** Dots or brackets at or in a stretch say that words were left out or put in. */
function isCut({ words, text }: Side, { from, to }: Range): boolean {
  const start = words[from - 1]?.end ?? words[from]?.start ?? 0;
  const end = words[to]?.start ?? words[to - 1]?.end ?? start;
  return /…|\.\s?\.\s?\.|[[\]]/.test(text.slice(start, end));
}

function hasContent({ words }: Side, { from, to }: Range, language: string): boolean {
  return words.slice(from, to).some(({ folded }) => isContentWord(folded, language));
}

/** Words between marks that the other side says as its own. */
function unquoted(
  { left, right, changes }: Pairing,
  quotation: Quotation,
  name: 'left' | 'right',
  others: readonly Quotation[],
): Finding[] {
  const [side, other] = name === 'left' ? [left, right] : [right, left];
  const oriented =
    name === 'left'
      ? changes
      : changes.map((change) => ({ left: change.right, right: change.left }));
  if (quotation.to - quotation.from < FEWEST) return [];
  const across: number[] = [];
  for (let index = quotation.from; index < quotation.to; index++) {
    const place = rightOf(oriented, index);
    if (place !== undefined) across.push(place);
  }
  const [from, to] = [across[0], across.at(-1)];
  const isSaid = across.length >= Math.max(FEWEST, SAME * (quotation.to - quotation.from));
  if (!isSaid || from === undefined || to === undefined) return [];
  if (others.some((each) => each.from <= to && each.to > from)) return [];
  if (to - from + 1 > across.length / SAME) return [];
  const own = wordsIn(side, quotation);
  const theirs = wordsIn(other, { from, to: to + 1 });
  return [
    name === 'left'
      ? finding('quotation', 'attention', own, theirs)
      : finding('quotation', 'attention', theirs, own),
  ];
}
