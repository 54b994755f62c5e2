import { randomUUID } from 'node:crypto';
import { keepFile, readKept } from './kept-file.ts';

/** A map in a file of the cache, as it was read. */
export interface KeptMap<Item> {
  entries: ReadonlyMap<string, Item>;
  /** Keeps these entries in its place; those that are the very same objects are not written again. */
  save: (now: ReadonlyMap<string, Item>) => void;
}

/** All entries at one time. */
interface Whole<Item> {
  /** Names it, for what changed since. */
  id: string;
  entries: [string, Item][];
}

/** What changed since the entries were written whole. */
interface Changes<Item> {
  /** The name of the whole that it follows on; beside another it says nothing. */
  of: string;
  removed: string[];
  set: [string, Item][];
}

/** Of how many entries one may have changed before all are written again. */
const MANY = 8;

/**
 * Opens the map in `file`; one that is missing, damaged or of another `version` is empty. After an edit
 * only what changed is written, to a file beside it: to write ten thousand entries takes as long as to
 * read them. Both files are there whole or not at all, and a build that was ended between the two, or
 * works beside another, leaves a map that lacks entries at the most.
 */
export function openKeptMap<Item>(file: string, version: string): KeptMap<Item> {
  const beside = file.replace(/(?:\.json)?$/, '.changes.json');
  // Written by `save`, in this very form.
  const read = (from: string): unknown => {
    const kept = readKept(from, version);
    return kept && JSON.parse(kept.toString('utf8'));
  };
  const whole = read(file) as Whole<Item> | undefined;
  const entries = new Map(whole?.entries);
  const changes = whole && (read(beside) as Changes<Item> | undefined);
  const before = changes?.of === whole?.id ? changes : undefined;
  for (const key of before?.removed ?? []) entries.delete(key);
  for (const [key, item] of before?.set ?? []) entries.set(key, item);

  return {
    entries,
    save: (now) => {
      const removed = new Set(before?.removed);
      const set = new Map(before?.set);
      let isSame = whole !== undefined;
      for (const [key, item] of now) {
        if (entries.get(key) === item) continue;
        isSame = false;
        removed.delete(key);
        set.set(key, item);
      }
      for (const key of entries.keys()) {
        if (now.has(key)) continue;
        isSame = false;
        removed.add(key);
        set.delete(key);
      }
      if (isSame) return;
      const keep = (to: string, what: Whole<Item> | Changes<Item>) => {
        keepFile(to, JSON.stringify(what), version);
      };
      if (whole && (removed.size + set.size) * MANY < now.size) {
        keep(beside, { of: whole.id, removed: [...removed], set: [...set] });
      } else {
        keep(file, { id: randomUUID(), entries: [...now] });
      }
    },
  };
}
