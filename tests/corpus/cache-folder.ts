import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { textReader } from '../../src/corpus/cache.ts';
import type { Entry } from '../../src/corpus/entry.ts';
import { corpusCache, type Folders } from '../../src/corpus/folders.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { corpusFolder, removeFolder, ROOT } from './corpus-folder.ts';

/** How many records the base corpus has. */
export const RECORDS = 9;

const temporary: string[] = [];
const made: Folders[] = [];

/** Removes after each test of a file what was made for it. */
export function removeAfterEach(): void {
  afterEach(() => {
    made.splice(0).forEach(removeFolder);
    for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true });
  });
}

/** The base corpus in a folder of its own, for one test. */
export function folder(): Folders {
  const folders = corpusFolder();
  made.push(folders);
  return folders;
}

/** An empty folder, for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-cache-'));
  temporary.push(folder);
  return folder;
}

/** A copy of the code that prepares files, to be changed. */
export function copiedRoot(): string {
  const root = emptyFolder();
  cpSync(join(ROOT, 'package-lock.json'), join(root, 'package-lock.json'));
  for (const room of ['model', 'words', 'compare', 'markdown', 'corpus']) {
    cpSync(join(ROOT, 'src', room), join(root, 'src', room), { recursive: true });
  }
  return root;
}

/** The names of all packs of texts. */
export function packsIn(folders: Folders): string[] {
  return readdirSync(corpusCache(folders)).filter((name) => name.endsWith('.pack'));
}

/** Every rendered text of a content folder, by the path of its file. */
export async function textsOf(folders: Folders): Promise<Map<string, unknown>> {
  const { corpus } = await readCorpus({ folders });
  const read = textReader(corpusCache(folders));
  const kinds: ReadonlyMap<string, Entry>[] = Object.values(corpus ?? {});
  const entries = kinds.flatMap((entries) => [...entries.values()]);
  expect(entries.length).toBeGreaterThanOrEqual(RECORDS);
  return new Map(entries.map(({ path, text }) => [path, read(text)]));
}
