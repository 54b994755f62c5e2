import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPack, packReader, removePacks, type TextPlace } from './packs.ts';
import type { Prepared, Rendered } from './prepare.ts';

/** What is kept of a file: what stays in memory, and where its rendered text lies. */
export interface Kept {
  prepared: Prepared;
  /** Digest of the data; of none, where there is none. */
  dataKey: string;
  text: TextPlace;
}

/** What is known of texts, by the key of each: of the files of one content folder, if not said otherwise. */
export interface Cache<Item extends { text: TextPlace } = Kept> {
  folder: string;
  known: Map<string, Item>;
}

/** Packs that may pile up, one for each build with changes, before they are made into one. */
const MOST_PACKS = 12;

/** Opens the cache in `folder`; one that is missing or cannot be read is empty. */
export function openCache<Item extends { text: TextPlace } = Kept>(folder: string): Cache<Item> {
  mkdirSync(folder, { recursive: true });
  try {
    // Written by `saveCache`, of this very version: the key of every entry covers the code.
    const entries = JSON.parse(readFileSync(indexFile(folder), 'utf8')) as [string, Item][];
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
export function saveCache<Item extends { text: TextPlace }>(
  cache: Cache<Item>,
  entries: ReadonlyMap<string, Item>,
): ReadonlyMap<string, Item> {
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
  const read = jsonReader(folder);
  return (place) => read(place) as Rendered;
}

/** Reads what was written as JSON to the cache in `folder`. Throws where it is not there. */
export function jsonReader(folder: string): (place: TextPlace) => unknown {
  const read = packReader(folder);
  return (place) => {
    try {
      const value: unknown = JSON.parse(read(place));
      return value;
    } catch (error) {
      const reason = 'The cache has lost a text; `npm run build -- --clean` makes it anew';
      throw new Error(reason, { cause: error });
    }
  };
}

function packsOf(entries: ReadonlyMap<string, { text: TextPlace }>): Set<string> {
  return new Set([...entries.values()].map(({ text }) => text.pack));
}

function together<Item extends { text: TextPlace }>(
  folder: string,
  entries: ReadonlyMap<string, Item>,
): Map<string, Item> {
  const read = packReader(folder);
  const pack = newPack(folder);
  const moved = [...entries].map(([key, item]): [string, Item] => [
    key,
    { ...item, text: pack.append(read(item.text)) },
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
