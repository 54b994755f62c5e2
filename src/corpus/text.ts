import type { Point, Range } from '../model/diagnostic.ts';

/** Thrown where a file is not UTF-8. */
export class EncodingError extends Error {}

/**
 * The text of a file as all later steps see it: UTF-8, without byte-order mark, with `\n` between
 * lines. Throws `EncodingError` where the bytes are not UTF-8.
 */
export function decode(bytes: Uint8Array): string {
  try {
    // `ignoreBOM: false` takes the mark away.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch (error) {
    throw new EncodingError('not UTF-8', { cause: error });
  }
}

/** Turns both ends of a range by `inCharacters`. */
export function rangeInCharacters(lines: readonly string[], { start, end }: Range): Range {
  return { start: inCharacters(lines, start), ...(end && { end: inCharacters(lines, end) }) };
}

/**
 * Turns a point whose column counts UTF-16 units, as YAML and Markdown parsers give it, into one
 * whose column counts characters.
 */
export function inCharacters(lines: readonly string[], { line, column }: Point): Point {
  const before = (lines[line - 1] ?? '').slice(0, column - 1);
  return { line, column: [...before].length + 1 };
}
