import { readFileSync } from 'node:fs';
import { shown } from '../../corpus/content-files.ts';
import type { RecordFile } from '../../corpus/record-file.ts';
import { UNFINISHED } from '../../corpus/unfinished.ts';
import { writeNewFiles } from '../../corpus/write-new-files.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { Refusal } from '../../model/refusal.ts';
import { checkWritten } from './check-written.ts';
import type { Desk } from './desk.ts';
import type { Prompts } from './prompts.ts';

/** What is written, and how it is told. */
export interface Writing {
  files: readonly RecordFile[];
  prompts: Prompts | undefined;
  /** Show the files and write none. */
  isDry: boolean;
  tell: (text: string) => void;
}

/**
 * Shows the files, asks whether to write them, writes them, and looks whether the content still passes
 * its check: if not, they are taken back. Gives their paths; none where nothing was to be written.
 */
export async function writeChecked(
  desk: Desk,
  { files, prompts, isDry, tell }: Writing,
): Promise<string[]> {
  // Not in a box, whose border would be copied along and would break long lines.
  for (const { path, text } of prompts || isDry ? files : []) tell(`\n[${path}]\n${text}`);
  if (isDry) {
    tell('Nothing was written, because of `--dry-run`.');
    return [];
  }
  if (prompts && !(await prompts.confirm(wordsForWriting(files.length), true))) {
    throw new Refusal('Nothing was written.');
  }
  const { paths, undo } = writeNewFiles(desk.folders.content, files);
  const ours = new Map(paths.map((path) => [shown(path), path]));
  const diagnostics = await checkWritten(desk, undo);
  tell(['Wrote', ...paths.map((path) => `  ${shown(path)}`)].join('\n'));
  const left = diagnostics.filter(({ file }) => ours.has(file));
  if (left.length > 0)
    tell(['\nLeft for you:', ...left.map((one) => taskOf(one, ours))].join('\n'));
  return paths;
}

/** What is left to be done at a place: where it is marked, the mark itself says it best. */
function taskOf(
  { file, start, rule, reason, mend = '' }: Diagnostic,
  paths: ReadonlyMap<string, string>,
): string {
  const text = readFileSync(paths.get(file) ?? file, 'utf8');
  const marked = text.split('\n')[start.line - 1] ?? '';
  const task = rule === UNFINISHED ? marked.trim() : `${reason}. ${mend}`.trim();
  return `  ${file}:${start.line}  ${task}`;
}

function wordsForWriting(count: number): string {
  return count === 1 ? 'Write this file?' : `Write these ${String(count)} files?`;
}

/** What to do next with files that were written, the first of which is the one to open. */
export function nextSteps(paths: readonly string[], page?: string): string {
  const files = paths.map(shown);
  const [first = ''] = files;
  const name = first.replace(/^.*\/|\.md$/g, '');
  return [
    'Next:',
    `  1. Open ${first} and fill in what is marked, if anything is.`,
    `  2. npm run dev${page === undefined ? '' : `, and look at ${page}`}`,
    `  3. npm run check ${first}`,
    `  4. git switch -c ${name}`,
    `     git add ${files.join(' ')}`,
    `     git commit -m "Add ${name}"`,
    '     git push -u origin HEAD, and open a pull request',
  ].join('\n');
}
