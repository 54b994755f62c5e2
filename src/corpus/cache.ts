import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptMap, openKeptMap } from './kept-map.ts';
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
  known: ReadonlyMap<string, Item>;
  index: KeptMap<Item>;
}

/** Packs that may pile up, one for each build with changes, before the small ones are made into one. */
const MOST_PACKS = 12;

/** A pack is small that has less than this part of all texts. */
const SMALL = 1 / 8;

/** Bytes of texts that nobody needs any more which may lie between those that are needed, if not less than these. */
const MOST_UNUSED = 1_000_000;

/** The form of the index; the form of what it holds is in the keys, which cover the code. */
const FORM = 'index 3';

/**
 * Opens the cache in `folder`. One that is missing, damaged or of another form is empty; a text whose
 * pack is gone or shorter than it was is not known.
 */
export function openCache<Item extends { text: TextPlace } = Kept>(folder: string): Cache<Item> {
  mkdirSync(folder, { recursive: true });
  touch(folder);
  const index = openKeptMap<Item>(indexFile(folder), FORM);
  const sizes = packSizes(folder);
  const isThere = ({ text: { pack, offset, length } }: Item) =>
    offset + length <= (sizes.get(pack) ?? -1);
  const { entries } = index;
  const known = entries.values().every(isThere)
    ? entries
    : new Map([...entries].filter(([, item]) => isThere(item)));
  return { folder, known, index };
}

/**
 * Keeps `entries` and forgets the rest. Gives them as they are kept from now on: their texts may
 * have been moved together.
 */
export function saveCache<Item extends { text: TextPlace }>(
  cache: Cache<Item>,
  entries: ReadonlyMap<string, Item>,
): ReadonlyMap<string, Item> {
  const { folder, known, index } = cache;
  const isNew = entries.keys().some((key) => !known.has(key));
  if (!isNew && entries.size === known.size) return entries;
  const scattered = scatteredPacks(folder, entries);
  const saved = scattered.size > 0 ? together(folder, entries, scattered) : entries;
  index.save(saved);
  removePacks(folder, { kept: packsOf(saved), replaced: packsOf(known) });
  return saved;
}

/** Has the next reading of the texts in `folder` make all of them anew. */
export function forgetTexts(folder: string): void {
  rmSync(indexFile(folder), { force: true });
}

/** Reads rendered texts from the cache in `folder`. Throws `LostTextError` where one is not there. */
export function textReader(folder: string): (place: TextPlace) => Rendered {
  const read = packReader(folder);
  return (place) => {
    const text = read(place);
    // Written by `writtenText`, under a key that covers the code.
    return text.startsWith(HTML)
      ? { html: text.slice(HTML.length) }
      : (JSON.parse(text) as Rendered);
  };
}

/** What stands before HTML; no JSON begins with it. */
const HTML = '\n';

/** A rendered text as it is kept: HTML as it is, because JSON of it takes a third of the time to read it. */
export function writtenText(rendered: Rendered): string {
  return 'html' in rendered ? HTML + rendered.html : JSON.stringify(rendered);
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

/**
 * The packs whose texts are to be moved together: the small ones where there are many, and all where
 * more bytes of others lie between the texts than they have themselves.
 */
function scatteredPacks(
  folder: string,
  entries: ReadonlyMap<string, { text: TextPlace }>,
): ReadonlySet<string> {
  const usedOf = new Map<string, number>();
  for (const { text } of entries.values()) {
    usedOf.set(text.pack, (usedOf.get(text.pack) ?? 0) + text.length);
  }
  const used = usedOf.values().reduce((sum, bytes) => sum + bytes, 0);
  let all = 0;
  for (const [pack, size] of packSizes(folder)) if (usedOf.has(pack)) all += size;
  if (all - used > Math.max(used, MOST_UNUSED)) return new Set(usedOf.keys());
  if (usedOf.size <= MOST_PACKS) return new Set();
  return new Set(usedOf.keys().filter((pack) => (usedOf.get(pack) ?? 0) < used * SMALL));
}

/** Moves the texts of these packs into a new one. */
function together<Item extends { text: TextPlace }>(
  folder: string,
  entries: ReadonlyMap<string, Item>,
  packs: ReadonlySet<string>,
): Map<string, Item> {
  const read = packReader(folder);
  const pack = newPack(folder);
  const moved = [...entries].map(([key, item]): [string, Item] =>
    packs.has(item.text.pack)
      ? [key, { ...item, text: pack.append(read(item.text)) }]
      : [key, item],
  );
  pack.close();
  return new Map(moved);
}

function indexFile(folder: string): string {
  return join(folder, 'index.json');
}
