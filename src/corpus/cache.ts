import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPack, packReader, removePacks, type TextPlace } from './packs.ts';
import type { Prepared, Rendered } from './prepare.ts';

/** What is kept of a file: what stays in memory, and where its rendered text lies. */
export interface Kept {
  prepared: Prepared;
  text: TextPlace;
}

/** What is known of the files of one content folder, by the key of each file's text. */
export interface Cache {
  folder: string;
  known: Map<string, Kept>;
}

/** Packs that may pile up, one for each build with changes, before they are made into one. */
const MOST_PACKS = 12;

/** Opens the cache in `folder`; one that is missing or cannot be read is empty. */
export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  try {
    // Written by `saveCache`, of this very version: the key of every entry covers the code.
    const entries = JSON.parse(readFileSync(indexFile(folder), 'utf8')) as [string, Kept][];
    // A build beside the one that wrote the index may have removed what that one still named.
    const there = new Set(readdirSync(folder));
    return { folder, known: new Map(entries.filter(([, { text }]) => there.has(text.pack))) };
  } catch {
    return { folder, known: new Map() };
  }
}

/**
 * Keeps `entries` and forgets the rest. Gives them as they are kept from now on: their texts may
 * have been moved together.
 */
export function saveCache(
  cache: Cache,
  entries: ReadonlyMap<string, Kept>,
): ReadonlyMap<string, Kept> {
  const isNew = [...entries.keys()].some((key) => !cache.known.has(key));
  if (!isNew && entries.size === cache.known.size) return entries;
  const packs = packsOf(entries);
  const saved = packs.size > MOST_PACKS ? together(cache.folder, entries) : entries;
  writeAtomically(indexFile(cache.folder), JSON.stringify([...saved]));
  removePacks(cache.folder, { kept: packsOf(saved), replaced: packsOf(cache.known) });
  return saved;
}

/** Reads rendered texts from the cache in `folder`. Throws where one is not there. */
export function textReader(folder: string): (place: TextPlace) => Rendered {
  const read = packReader(folder);
  return (place) => {
    try {
      return JSON.parse(read(place)) as Rendered;
    } catch (error) {
      const reason = 'The cache has lost a text; `npm run build -- --clean` makes it anew';
      throw new Error(reason, { cause: error });
    }
  };
}

function packsOf(entries: ReadonlyMap<string, Kept>): Set<string> {
  return new Set([...entries.values()].map(({ text }) => text.pack));
}

function together(folder: string, entries: ReadonlyMap<string, Kept>): Map<string, Kept> {
  const read = packReader(folder);
  const pack = newPack(folder);
  const moved = [...entries].map(([key, { prepared, text }]): [string, Kept] => [
    key,
    { prepared, text: pack.append(read(text)) },
  ]);
  pack.close();
  return new Map(moved);
}

function indexFile(folder: string): string {
  return join(folder, 'index.json');
}

function writeAtomically(file: string, text: string): void {
  const draft = `${file}.${String(process.pid)}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
