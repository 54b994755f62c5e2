import type { RouteTime } from '../../src/publish/route-times.ts';
import type { Extent } from './extent.ts';
import { spreadOf } from './statistics.ts';
import type { Timing } from './timed.ts';

/** The runs of one way to build or check, and what stood there after the last. */
export interface Measured {
  name: string;
  timings: Timing[];
  /** What was built; left out of what builds nothing. */
  extent?: Extent;
  /** What each route cost in the last run. */
  routes?: RouteTime[];
}

const HEAD = ['way', 'runs', 's', 'least', 'most', 'CPU s', 'memory', 'pages', 'files', 'MB'];

/** A table of measurements: medians, and of the seconds the least and the most. */
export function table(measured: readonly Measured[]): string {
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

function cells({ name, timings, extent }: Measured): string[] {
  const { median, least, most } = spreadOf(timings.map(({ seconds }) => seconds));
  const cpu = timings.flatMap(({ cpu }) => cpu ?? []);
  const peaks = timings.flatMap(({ peak }) => peak ?? []);
  return [
    name,
    String(timings.length),
    ...[median, least, most].map((value) => value.toFixed(2)),
    cpu.length === 0 ? 'not measured' : spreadOf(cpu).median.toFixed(1),
    peaks.length === 0 ? 'not measured' : `${(Math.max(...peaks) / 1e6).toFixed(0)} MB`,
    ...(extent
      ? [String(extent.pages), String(extent.files), (extent.bytes / 1e6).toFixed(0)]
      : ['', '', '']),
  ];
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
