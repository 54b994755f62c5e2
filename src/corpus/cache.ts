import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, readKept } from './kept-file.ts';
import { newPack, packReader, packSizes, removePacks, type TextPlace } from './packs.ts';
import type { Prepared, Rendered } from './prepare.ts';
import { touch } from './touch.ts';

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

/** Bytes of texts that nobody needs any more which may lie between those that are needed, if not less than these. */
const MOST_UNUSED = 1_000_000;

/** The form of the index; the form of what it holds is in the keys, which cover the code. */
const FORM = 'index 2';

/**
 * Opens the cache in `folder`. One that is missing, damaged or of another form is empty; a text whose
 * pack is gone or shorter than it was is not known.
 */
export function openCache<Item extends { text: TextPlace } = Kept>(folder: string): Cache<Item> {
  mkdirSync(folder, { recursive: true });
  touch(folder);
  const index = readKept(indexFile(folder), FORM);
  if (!index) return { folder, known: new Map() };
  // Written by `saveCache`, in this very form.
  const entries = JSON.parse(index.toString('utf8')) as [string, Item][];
  const sizes = packSizes(folder);
  const isThere = ({ pack, offset, length }: TextPlace) =>
    offset + length <= (sizes.get(pack) ?? -1);
  return { folder, known: new Map(entries.filter(([, { text }]) => isThere(text))) };
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
  const { folder } = cache;
  const saved = isScattered(folder, entries) ? together(folder, entries) : entries;
  keepFile(indexFile(folder), JSON.stringify([...saved]), FORM);
  removePacks(folder, { kept: packsOf(saved), replaced: packsOf(cache.known) });
  return saved;
}

/** Has the next reading of the texts in `folder` make all of them anew. */
export function forgetTexts(folder: string): void {
  rmSync(indexFile(folder), { force: true });
}

/** Reads rendered texts from the cache in `folder`. Throws `LostTextError` where one is not there. */
export function textReader(folder: string): (place: TextPlace) => Rendered {
  const read = jsonReader(folder);
  return (place) => read(place) as Rendered;
}

/** Reads what was written as JSON to the cache in `folder`. Throws `LostTextError` where it is not there. */
export function jsonReader(folder: string): (place: TextPlace) => unknown {
  const read = packReader(folder);
  return (place) => {
    const value: unknown = JSON.parse(read(place));
    return value;
  };
}

function packsOf(entries: ReadonlyMap<string, { text: TextPlace }>): Set<string> {
  return new Set([...entries.values()].map(({ text }) => text.pack));
}

/** Whether the texts lie in many packs, or between more bytes of others than they have themselves. */
function isScattered(folder: string, entries: ReadonlyMap<string, { text: TextPlace }>): boolean {
  const packs = packsOf(entries);
  if (packs.size > MOST_PACKS) return true;
  let [used, all] = [0, 0];
  for (const { text } of entries.values()) used += text.length;
  for (const [pack, size] of packSizes(folder)) if (packs.has(pack)) all += size;
  return all - used > Math.max(used, MOST_UNUSED);
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
