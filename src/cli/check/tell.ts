import { lstatSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Corpus } from '../../corpus/entry.ts';
import { type Folders, messagesFrom } from '../../corpus/folders.ts';
import { recordAt } from '../../corpus/kind.ts';
import { visible } from '../../corpus/report/visible.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { countOf } from '../../words/format.ts';
import { fixable, type RecordPlace } from './fix-files.ts';

/** What a check found. */
export interface Found {
  /** Where no file has an error. */
  corpus: Corpus | undefined;
  /** Of the files that are asked for. */
  diagnostics: readonly Diagnostic[];
  /** Problems of other files. */
  elsewhere: number;
}

/** Files that a command to be copied names. */
const MOST_NAMED = 6;

/** Says what is left to say below the problems. */
export function tellOutcome({ corpus, diagnostics, elsewhere }: Found): void {
  if (elsewhere > 0) {
    console.log(`${countOf(elsewhere, 'problem')} in other files; \`npm run check\` prints all.`);
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) return;
  if (!corpus) {
    console.log('No errors in the files that were asked for.');
    return;
  }
  const { checks, sources, comparisons } = corpus;
  console.log(
    `No errors in ${countOf(checks.size, 'check')}, ${countOf(sources.size, 'source')} and ${countOf(comparisons.size, 'comparison')}.`,
  );
}

/** The command that mends some of the problems, where one would. */
export function tellFixes(
  { content }: Folders,
  diagnostics: readonly Diagnostic[],
  given: string | undefined,
): void {
  const files = new Set(diagnostics.map(({ file }) => file));
  const records = [...files].flatMap((file) => placeOf(file, content) ?? []);
  const mended = [...fixable(records)].filter(({ changes }) => changes.length > 0);
  if (mended.length === 0) return;
  const names = mended.length > MOST_NAMED ? [] : mended.map(({ file }) => file.file);
  const flag = given === undefined ? [] : ['--content', given];
  const words = ['npm run check -- --fix', ...[...names, ...flag].map(quoted)];
  const what = countOf(mended.flatMap(({ changes }) => changes).length, 'slip');
  console.log(`\n${what} can be mended with certainty:\n  ${words.join(' ')}`);
}

/** The record of a file as messages name it; a link is none, wherever it leads. */
function placeOf(file: string, content: string): RecordPlace | undefined {
  const absolute = resolve(messagesFrom(process.env), file);
  const record = recordAt(relative(content, absolute).split(sep).join('/'));
  const isFile = lstatSync(absolute, { throwIfNoEntry: false })?.isFile() === true;
  return record && isFile ? { kind: record.kind, file, absolute } : undefined;
}

/** Says which files changed, and how many problems are gone. */
export function tellChange(changed: readonly string[], gone: number): void {
  const names = changed.length > MOST_NAMED ? [countOf(changed.length, 'file')] : changed;
  const mended = gone > 0 ? `, ${countOf(gone, 'problem')} gone` : '';
  console.log(`\n${visible(names.join(', '))} changed${mended}.`);
}

/** A word of a command as a shell reads it. */
function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${visible(word).replaceAll("'", String.raw`'\''`)}'`;
}
