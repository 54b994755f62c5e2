import type { Range } from '../../model/diagnostic.ts';
import { type Cell, cellsOf } from './cells.ts';
import { visible } from './visible.ts';

/** A place in a file, with what is said of it there. */
export interface Span extends Range {
  label?: string;
  /** Whether it is the place that a diagnostic is about, or one that belongs to it. */
  isMain: boolean;
}

/** A line of a file as it is printed, and the marks below it. */
export interface Excerpt {
  text: string;
  marks: string;
}

/** Columns of a line that are printed, and how many of them before the place. */
const WIDTH = 100;
const BEFORE = 40;
const CUT = '…';

/** The line of a file in which `span` begins, with marks under its characters. */
export function excerptOf(line: string, span: Span): Excerpt {
  const cells = cellsOf(line);
  const from = Math.min(span.start.column - 1, cells.length);
  const to = Math.max(endOf(span, cells.length), from + 1);
  const window = windowOf(cells, from, to);
  const columns = (first: number, last: number) =>
    cells.slice(first, last).reduce((sum, { width }) => sum + width, 0);
  const indent = (window.first > 0 ? CUT.length : 0) + columns(window.first, from);
  const length = Math.max(1, columns(from, Math.min(to, window.last)));
  const mark = (span.isMain ? '^' : '-').repeat(length);
  const text = cells.slice(window.first, window.last).map((cell) => cell.text);
  const cut = { before: window.first > 0 ? CUT : '', after: window.last < cells.length ? CUT : '' };
  return {
    text: `${cut.before}${text.join('')}${cut.after}`.trimEnd(),
    marks: `${' '.repeat(indent)}${mark}${span.label === undefined ? '' : ` ${visible(span.label)}`}`,
  };
}

/** Where the span ends in its first line, in cells; one that goes on in the next lines, at the line's end. */
function endOf({ start, end }: Span, length: number): number {
  if (!end) return start.column;
  return end.line > start.line ? length : Math.min(end.column - 1, length);
}

/** The part of a long line that is printed: what is meant, with as much around it as has room. */
function windowOf(
  cells: readonly Cell[],
  from: number,
  to: number,
): { first: number; last: number } {
  const all = cells.reduce((sum, { width }) => sum + width, 0);
  if (all <= WIDTH) return { first: 0, last: cells.length };
  let first = from;
  for (let room = BEFORE; first > 0; first--) {
    room -= cells[first - 1]?.width ?? 0;
    if (room < 0) break;
  }
  let last = first;
  for (let room = WIDTH; last < cells.length; last++) {
    room -= cells[last]?.width ?? 0;
    if (room < 0) break;
  }
  // A letter stays with the marks on it.
  while (first > 0 && cells[first]?.width === 0 && first < to) first--;
  while (last < cells.length && cells[last]?.width === 0) last++;
  return { first, last };
}
