import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { entriesBelow } from '../../src/corpus/entries-below.ts';
import type { Folders } from '../../src/corpus/folders.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { linesBelow, report } from '../../src/corpus/report.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The small valid corpus that every case lies over. */
export const BASE = join(import.meta.dirname, 'base');
export const CASES = join(import.meta.dirname, 'cases');

/** A publication of its own in a temporary folder: the base with `overlays` over it, and a cache. */
export function corpusFolder(...overlays: string[]): Folders {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-corpus-'));
  for (const from of [BASE, ...overlays]) {
    cpSync(from, folder, { recursive: true, filter: (path) => path === from || !isMended(path) });
    for (const path of listIn(join(from, 'remove.txt'))) {
      rmSync(join(folder, path), { recursive: true });
    }
  }
  return {
    root: ROOT,
    content: join(folder, 'content'),
    config: join(folder, 'publication.config.ts'),
    out: join(folder, 'out'),
    cache: join(folder, 'cache'),
  };
}

/** The folder of a case in which its files stand mended. */
export const MENDED = 'mended';

function isMended(path: string): boolean {
  return basename(path) === MENDED;
}

/** Removes what `corpusFolder` made. */
export function removeFolder({ content }: Folders): void {
  rmSync(join(content, '..'), { recursive: true, force: true });
}

/** Writes a file below the content folder, or changes the one that is there. */
export function write({ content }: Folders, path: string, text: string | Uint8Array): void {
  writeFileSync(join(content, path), text);
}

export function edit(folders: Folders, path: string, change: (text: string) => string): void {
  write(folders, path, change(readFileSync(join(folders.content, path), 'utf8')));
}

/** Changes the bytes of every Markdown file. */
export function recode({ content }: Folders, change: (text: string) => string): void {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const entry of entriesBelow(content)) {
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    // What is not UTF-8 stays as it is.
    if (Buffer.from(text).equals(bytes)) writeFileSync(file, change(text));
  }
}

/** The rules that a reading of the folder breaks, and its report with paths below the folder. */
export async function reportOn(folders: Folders): Promise<{ rules: string[]; text: string }> {
  const found = await problemsOf(folders);
  return { rules: found.map(({ rule }) => rule), text: reportOf(folders, found) };
}

/** What a reading of the folder finds, with paths below the folder. */
export async function problemsOf(folders: Folders): Promise<Diagnostic[]> {
  return calledIn(folders, async () => (await readCorpus({ folders })).diagnostics);
}

/** Does something as if a command had been called in the folder: what it says names paths below it. */
export async function calledIn<Result>(
  { content }: Folders,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const before = process.env.PLUMBLINE_FROM;
  process.env.PLUMBLINE_FROM = join(content, '..');
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.PLUMBLINE_FROM;
    else process.env.PLUMBLINE_FROM = before;
  }
}

/** What a person is told of it, with lines of the files. */
export function reportOf({ content }: Folders, found: readonly Diagnostic[]): string {
  return report(found, 'human', { linesOf: linesBelow(join(content, '..')) });
}

function listIn(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
