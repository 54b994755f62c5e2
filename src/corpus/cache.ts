import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prepared, Rendered } from './prepare.ts';

/** What is known of the files of one content folder, by the key of each file's text. */
export interface Cache {
  folder: string;
  known: Map<string, Prepared>;
}

/** Opens the cache in `folder`; one that is missing or cannot be read is empty. */
export function openCache(folder: string): Cache {
  mkdirSync(join(folder, 'rendered'), { recursive: true });
  try {
    // Written by `saveCache`, of this very version: the key of every entry covers the code.
    const entries = JSON.parse(readFileSync(indexFile(folder), 'utf8')) as [string, Prepared][];
    return { folder, known: new Map(entries) };
  } catch {
    return { folder, known: new Map() };
  }
}

/** Keeps what is known of `entries` and forgets the rest, index and rendered files both. */
export function saveCache(cache: Cache, entries: ReadonlyMap<string, Prepared>): void {
  const gone = [...cache.known.keys()].filter((key) => !entries.has(key));
  const isNew = [...entries.keys()].some((key) => !cache.known.has(key));
  if (!isNew && gone.length === 0) return;
  writeAtomically(indexFile(cache.folder), JSON.stringify([...entries]));
  for (const key of gone) rmSync(renderedFile(cache.folder, key), { force: true });
}

/** Writes what a page will read of the file with `key`. */
export function writeRendered(folder: string, key: string, rendered: Rendered): void {
  writeAtomically(renderedFile(folder, key), JSON.stringify(rendered));
}

/** Reads what `writeRendered` wrote. Throws where it is not there. */
export function readRendered(folder: string, key: string): Rendered {
  try {
    return JSON.parse(readFileSync(renderedFile(folder, key), 'utf8')) as Rendered;
  } catch (error) {
    throw new Error('The cache has lost a text; `npm run build -- --clean` makes it anew', {
      cause: error,
    });
  }
}

function indexFile(folder: string): string {
  return join(folder, 'index.json');
}

function renderedFile(folder: string, key: string): string {
  return join(folder, 'rendered', `${key}.json`);
}

function writeAtomically(file: string, text: string): void {
  const draft = `${file}.${String(process.pid)}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
