import type { Point } from '../model/diagnostic.ts';

/** The line and column (in UTF-16 units, as all parsers here give them) of a place in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
