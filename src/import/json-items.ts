import { endOfValue, skipSpace } from './json-scan.ts';
import { readJson } from './read-json.ts';
import { siblingFinder } from './siblings.ts';

/** A value that stands for itself in a JSON text, with the offsets (in UTF-16 units) of its text. */
export interface JsonItem {
  start: number;
  value: unknown;
}

/** A part of a JSON text that cannot be read, and where and why. */
export interface JsonFault {
  start: number;
  /** Where the text goes on that can be read again. */
  end: number;
  /** Where the mistake was noticed. */
  at: number;
  reason: string;
}

/** Keys of lists whose elements are read one by one, so that a broken one spoils no other. */
const LISTS = /^(?:dataFeedElement|claims)$/;
const LIST_START = /"(?:dataFeedElement|claims)"\s*:\s*\[/g;
const STRAY = 'Expected `{`, and found a quotation mark that is one too many';
/** Two lines that look like an object each: JSON Lines, if one of them is. */
const LINES = /^\s*(\{[^\n]*\})[^\S\n]*\n\s*(\{[^\n]*\})[^\S\n]*(?:\n|$)/;

/**
 * Takes a JSON text apart: the elements of a feed, of an answer to `claims:search` or of a list, the
 * lines of JSON Lines, or else the value itself. An element that is broken, such as by quotation marks
 * without backslashes, is given as a fault, and the next ones are found behind it by how they begin.
 * Takes time in proportion to the text.
 */
export function* jsonItems(text: string): Generator<JsonItem | JsonFault> {
  const [, ...both] = LINES.exec(text) ?? [];
  if (both.some((line) => 'value' in readJson(line))) {
    yield* lines(text);
    return;
  }
  let at = skipSpace(text, 0);
  while (at < text.length) {
    if (text[at] === '[') at = yield* elements(text, at + 1);
    else if (text[at] === '{') at = yield* object(text, at);
    else {
      yield { start: at, end: text.length, at, reason: 'Expected `{` or `[`' };
      return;
    }
    at = skipSpace(text, at);
  }
}

function* lines(text: string): Generator<JsonItem | JsonFault> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (skipSpace(text, start) < end) yield item(text, skipSpace(text, start), end, end);
    start = end + 1;
  }
}

/** An object with a list of elements, or one that is an element itself. Gives where it ends. */
function* object(text: string, start: number): Generator<JsonItem | JsonFault, number> {
  let found = false;
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const keyEnd = endOfValue(text, at);
    const key = text.slice(at + 1, keyEnd - 1);
    at = skipSpace(text, keyEnd);
    if (keyEnd === -1 || text[at] !== ':') break;
    at = skipSpace(text, at + 1);
    if (text[at] === '[' && LISTS.test(key)) {
      found = true;
      at = yield* elements(text, at + 1);
    } else {
      const end = endOfValue(text, at);
      if (end === -1) break;
      at = end;
    }
    at = skipSpace(text, at);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  const isClosed = text[at] === '}';
  if (found) return isClosed ? at + 1 : text.length;
  if (!isClosed) {
    // What stands before the list is broken; the list itself may be sound.
    LIST_START.lastIndex = start;
    if (LIST_START.test(text)) return yield* elements(text, LIST_START.lastIndex);
  }
  const end = isClosed ? at + 1 : text.length;
  yield item(text, start, end, end);
  return end;
}

/** The elements of a list whose `[` ends before `from`. Gives where the list ends. */
function* elements(text: string, from: number): Generator<JsonItem | JsonFault, number> {
  const siblings = siblingFinder(text);
  let at = skipSeparators(text, from);
  while (at < text.length && text[at] !== ']') {
    const end = endOfValue(text, at);
    const read = item(text, at, end === -1 ? text.length : end, end);
    if ('value' in read && !hidesSibling(read.value, at, end)) {
      siblings.remember(at);
      yield read;
      at = skipSeparators(text, end);
      continue;
    }
    const next = nextAfter(text, at, end, siblings.after(at));
    yield 'reason' in read ? { ...read, end: next } : { start: at, end: next, at, reason: STRAY };
    at = skipSeparators(text, next);
  }
  return at + 1;

  /** A text between elements is none where an element begins in it: a quotation mark was lost. */
  function hidesSibling(value: unknown, start: number, end: number): boolean {
    return typeof value === 'string' && (siblings.after(start) ?? end) < end;
  }
}

/** Where to go on after an element that is broken: quotation marks may have hidden where it ends. */
function nextAfter(text: string, at: number, end: number, sibling: number | undefined): number {
  const isEnd = end > at && /[,\]]/.test(text[skipSpace(text, end)] ?? '');
  if (isEnd && (sibling === undefined || sibling >= end)) return end;
  return sibling ?? text.length;
}

function item(text: string, start: number, to: number, end: number): JsonItem | JsonFault {
  const read = readJson(text.slice(start, to));
  if ('value' in read) return { start, value: read.value };
  return { start, end: Math.max(end, start + 1), at: start + read.offset, reason: read.reason };
}

function skipSeparators(text: string, from: number): number {
  let at = skipSpace(text, from);
  while (text[at] === ',') at = skipSpace(text, at + 1);
  return at;
}
