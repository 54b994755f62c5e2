import { type Options, stringify } from 'csv-stringify/sync';
import type { Kind } from '../../corpus/kind.ts';
import type { Site } from '../../views/site.ts';
import { dataKeys, type Keys } from './keys.ts';

/** The tables, by the names of their files. */
export const TABLE_NAMES = [
  'checks',
  'evidence',
  'corrections',
  'comparisons',
  'rows',
  'sources',
  'claimants',
  'outlets',
  'topics',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export type Cell = string | number | boolean | null | undefined;

/** A table of the corpus. */
export interface Table {
  name: TableName;
  columns: readonly string[];
  keys: (site: Site) => Keys;
  /** The table as CSV, line by line. */
  lines: (site: Site) => Iterable<string>;
}

interface Definition<Row> {
  name: TableName;
  /** The kinds of record of whose frontmatter it is made. */
  of: readonly Kind[];
  rows: (site: Site) => readonly Row[];
  columns: Readonly<Record<string, (row: Row, site: Site) => Cell>>;
}

/** Makes a table of what its columns say of each row. */
export function table<Row>({ name, of, rows, columns }: Definition<Row>): Table {
  const names = Object.keys(columns);
  const cells = Object.values(columns);
  return {
    name,
    columns: names,
    keys: (site) => dataKeys(site, ...of),
    lines: (site) =>
      csv(
        names,
        rows(site)
          .values()
          .map((row) => cells.map((cell) => cell(row, site))),
      ),
  };
}

/**
 * Rows as lines of CSV (RFC 4180) for spreadsheets, as people open them: with a byte-order mark, without
 * which they take UTF-8 for something else, and with an apostrophe before a text that they would
 * take for a formula, because claims are the words of strangers. JSON Lines have every text as it is.
 */
export function* csv(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  yield BYTE_ORDER_MARK + lineOf(columns);
  for (const row of rows) yield lineOf(row);
}

const BYTE_ORDER_MARK = '\ufeff';
const LIKE_SHEETS: Options = {
  escape_formulas: true,
  record_delimiter: 'windows',
  quoted_match: /[\r\n]/,
  cast: { boolean: String },
};

function lineOf(row: readonly Cell[]): string {
  return plainLine(row) ?? stringify([[...row]], LIKE_SHEETS);
}

/** A row without quotation marks and formulas, as the library writes it in five times the time; of others nothing. */
function plainLine(row: readonly Cell[]): string | undefined {
  let line = '';
  for (const cell of row) {
    const text = String(cell ?? '');
    if (/["\t\r]|^[-=+@\uff1d\uff0b\uff0d\uff20]/.test(text)) return undefined;
    line += /[,\n]/.test(text) ? `"${text}",` : `${text},`;
  }
  return `${line.slice(0, -1)}\r\n`;
}
