import type { Point } from '../model/diagnostic.ts';

/**
 * Looks up lines and columns (in characters) of offsets in `text`. Quick where the offsets go forward,
 * also in a text of any length on a single line.
 */
export function placesIn(text: string): (offset: number) => Point {
  let at = 0;
  let line = 1;
  let column = 1;
  let lineEnd = endOfLine(text, 0);
  return (offset) => {
    if (offset < at) {
      [at, line, column] = [0, 1, 1];
      lineEnd = endOfLine(text, 0);
    }
    while (lineEnd < offset) {
      at = lineEnd + 1;
      line++;
      column = 1;
      lineEnd = endOfLine(text, at);
    }
    for (; at < offset; at++) {
      // The second half of a pair counts for nothing.
      if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) column++;
    }
    return { line, column };
  };
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
