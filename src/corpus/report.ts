import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { messagesFrom } from './folders.ts';
import { githubReport } from './report/github.ts';
import { humanReport, type LinesOf } from './report/human.ts';
import { type AddressOf, sarifLog } from './report/sarif.ts';
import { visibleJson } from './report/visible.ts';
import { decode } from './text.ts';

/** Ways to print diagnostics: for a person, as annotations of a forge, as data of ours and of a standard. */
export const REPORT_FORMATS = ['human', 'github', 'json', 'sarif'] as const;
/** One of these formats. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How problems are printed. */
export interface ReportOptions {
  /** Whether a person's terminal shows colours. */
  color?: boolean;
  /** The lines of the files; from the disk, if not said otherwise. */
  linesOf?: LinesOf;
  /** Where the pages of rules can be read. */
  addressOf?: AddressOf;
}

/**
 * All `diagnostics` in one text, as `format` wants it; docs/checking.md tells the shapes of the data.
 * Empty for a person and a forge where there are none. No character of a file is obeyed by the terminal
 * or the forge that the text is sent to.
 */
export function report(
  diagnostics: readonly Diagnostic[],
  format: ReportFormat,
  { color = false, linesOf = linesBelow(messagesFrom(process.env)), addressOf }: ReportOptions = {},
): string {
  if (format === 'json') return visibleJson(JSON.stringify(diagnostics, null, 2));
  if (format === 'sarif') {
    return visibleJson(JSON.stringify(sarifLog(diagnostics, addressOf), null, 2));
  }
  if (diagnostics.length === 0) return '';
  return format === 'github' ? githubReport(diagnostics) : humanReport(diagnostics, linesOf, color);
}

/** The lines of files as messages that were made in `folder` name them; each is read once. */
export function linesBelow(folder: string): LinesOf {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, readLines(resolve(folder, file)));
    return known.get(file);
  };
}

/** What cannot be read or is no text has no lines to show: its diagnostic says so. */
function readLines(file: string): readonly string[] | undefined {
  try {
    return decode(readFileSync(file)).split('\n');
  } catch {
    return undefined;
  }
}
