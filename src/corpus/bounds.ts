import type { Complaint } from '../model/diagnostic.ts';

/** Bytes of the longest text that is read: some 150,000 words, far more than a record has. */
export const LONGEST_TEXT = 1_000_000;
/** Bytes of the largest image. */
export const LARGEST_IMAGE = 20_000_000;
/** Folders below one another that are looked into. */
export const DEEPEST_FOLDER = 8;

/** Lines of frontmatter, and of its lists and keys in brackets those that are open at once. */
const MOST_LINES = 5000;
const MOST_BRACKETS = 5000;
/** Quotations and lists within one another on one line, and the columns before its words. */
const TOO_DEEP = /[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){20}|[ \t]{300}/;
const FIRST_LINE = new RegExp(`^(?:${TOO_DEEP.source})`);
/** Looking for a sign before each line takes a quarter of the time of looking for its beginning. */
const LATER_LINE = new RegExp(`\\n(?:${TOO_DEEP.source})`);
const MOST_FOOTNOTES = 2000;
/** Lines that begin with five of them or more. */
const DEEP = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){5}|^[ \t]{40}/gm;
const MOST_DEEP_LINES = 500;
/** Signs of Markdown in one block, and the length below which no block is slow. */
const MOST_SIGNS = 5000;
const MOST_SIGNS_IN_ALL = 40_000;
const SHORT = 10_000;

/**
 * Reports a text that no person writes and over which a parser would take minutes, or break: what it
 * takes grows with the square of the signs that might belong together. Nothing else of it is read.
 */
export function tooComplex(text: string): Complaint | undefined {
  const deep = FIRST_LINE.exec(text) ?? LATER_LINE.exec(text);
  if (deep)
    return complaint(
      text,
      deep.index + deep[0].search(/[^\n]/),
      'blocks within one another',
      'fewer than 20',
    );
  if (text.length < SHORT) return undefined;
  const close = text.indexOf('\n---', 3);
  const frontmatter = text.slice(0, close < 0 ? text.length : close);
  if (count(frontmatter, /\n/g) > MOST_LINES)
    return complaint(text, 0, 'length of the frontmatter', `at most ${MOST_LINES} lines`);
  if (count(frontmatter, /[[{*&]/g) > MOST_BRACKETS)
    return complaint(text, 0, 'number of brackets', `at most ${MOST_BRACKETS} in the frontmatter`);
  if (count(text, DEEP) > MOST_DEEP_LINES)
    return complaint(text, 0, 'number of deep lines', `at most ${MOST_DEEP_LINES}`);
  if (count(text, /\[\^/g) > MOST_FOOTNOTES)
    return complaint(text, 0, 'number of footnotes', `at most ${MOST_FOOTNOTES} and links to them`);
  if (count(text, SIGNS) > MOST_SIGNS_IN_ALL)
    return complaint(text, 0, WHAT, `at most ${MOST_SIGNS_IN_ALL}`);
  for (const { 0: block, index } of text.matchAll(/(?:(?!\n[ \t]*\n)[^])+/g)) {
    if (block.length > SHORT / 2 && count(block, SIGNS) > MOST_SIGNS)
      return complaint(text, index, WHAT, `at most ${MOST_SIGNS} in one block of text`);
  }
  return undefined;
}

const WHAT = 'number of signs such as `*` and `[`';
const SIGNS = /[*_~`[\]<!:&]/g;

/** Complaints of one rule about one file that are of use to a person. */
const MOST_ALIKE = 100;

/** The first hundred complaints of each rule, and how many there are beyond. */
export function withoutMasses(complaints: readonly Complaint[]): Complaint[] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of complaints) {
    const key = `${rule} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return complaints.flatMap((one) => {
    const key = `${one.rule} ${one.severity}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    if (number <= MOST_ALIKE) return one;
    if (number > MOST_ALIKE + 1) return [];
    const more = (counts.get(key) ?? number) - number;
    return more === 0
      ? one
      : { ...one, reason: `${one.reason} (and ${more} more like it in this file)` };
  });
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

function complaint(text: string, index: number, what: string, expected: string): Complaint {
  return {
    rule: 'text-complexity',
    severity: 'error',
    start: { line: text.slice(0, index).split('\n').length, column: 1 },
    reason: `Unexpected ${what}, expected ${expected}`,
  };
}
