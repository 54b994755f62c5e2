import type { RouteTime } from '../../src/publish/route-times.ts';
import type { Extent } from './extent.ts';
import { memoryIsMeasured } from './memory.ts';
import type { Timing } from './timed.ts';

/** The runs of one way to build, and what stood there after the last. */
export interface Measured {
  name: string;
  timings: Timing[];
  extent: Extent;
  /** What each route cost in the last run. */
  routes?: RouteTime[];
}

const HEAD = ['way', 'runs', 'median s', 'min s', 'max s', 'peak memory', 'pages', 'MB out'];

/** A table of measurements. */
export function table(measured: Measured[]): string {
  return aligned([HEAD, ...measured.map(cells)]);
}

/** Rows, the first of which names the columns, as Markdown that is aligned for a terminal too. */
export function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: string[]): string =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => `${'-'.repeat(width - 1)}${column === 0 ? '-' : ':'}`).join(' | ')} |`;
  const [head = '', ...body] = rows.map(line);
  return [head, rule, ...body].join('\n');
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function cells({ name, timings, extent }: Measured): string[] {
  const seconds = timings.map((timing) => timing.seconds);
  return [
    name,
    String(timings.length),
    ...[median(seconds), Math.min(...seconds), Math.max(...seconds)].map((value) =>
      value.toFixed(2),
    ),
    memory(timings),
    String(extent.pages),
    (extent.bytes / 1e6).toFixed(1),
  ];
}

function memory(timings: Timing[]): string {
  if (!memoryIsMeasured()) return 'not measured';
  const peak = Math.max(...timings.map((timing) => timing.peak ?? 0));
  return peak === 0 ? 'not measured' : `${(peak / 1e6).toFixed(0)} MB`;
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
