import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where a text lies: in which pack, at which byte, and how many bytes long it is. */
export interface TextPlace {
  pack: string;
  offset: number;
  length: number;
}

/** Milliseconds after which no build is still at work on a pack. */
const ABANDONED = 24 * 60 * 60 * 1000;

/** A pack that is being written. */
export interface PackWriter {
  append: (text: string) => TextPlace;
  close: () => void;
}

/**
 * Opens a new pack in `folder`: many texts in one file, because ten thousand files take longer to
 * make and to open than all that stands in them. A pack is written once and never changed, so that
 * a build that is interrupted, or runs beside another, leaves those of others as they are.
 */
export function newPack(folder: string): PackWriter {
  const pack = `${randomUUID()}.pack`;
  let file: number | undefined;
  let offset = 0;
  return {
    append: (text) => {
      file ??= openSync(join(folder, pack), 'wx');
      const length = writeSync(file, text, offset);
      if (length < Buffer.byteLength(text)) throw new Error(`The disk took half of ${pack}`);
      const place = { pack, offset, length };
      offset += length;
      return place;
    },
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** Packs that a reader keeps open; while a person edits, every change makes another. */
const MOST_OPEN = 16;

/** Reads texts from the packs in `folder`, which stay open for the next text. */
export function packReader(folder: string): (place: TextPlace) => string {
  const files = new Map<string, number>();
  return ({ pack, offset, length }) => {
    if (!files.has(pack) && files.size >= MOST_OPEN) {
      for (const open of files.values()) closeSync(open);
      files.clear();
    }
    const file = files.get(pack) ?? openSync(join(folder, pack), 'r');
    files.set(pack, file);
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(file, bytes, 0, length, offset) !== length) {
      throw new Error(`${join(folder, pack)} is shorter than it was`);
    }
    return bytes.toString('utf8');
  };
}

/**
 * Removes the packs in `folder` that are not among `kept`: those that we `replaced`, and those that
 * are so old that they were abandoned. Others may be of a build that runs beside this one.
 */
export function removePacks(
  folder: string,
  { kept, replaced }: { kept: ReadonlySet<string>; replaced: ReadonlySet<string> },
): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.pack') || kept.has(name)) continue;
    const file = join(folder, name);
    if (replaced.has(name) || isAbandoned(file)) rmSync(file, { force: true });
  }
}

function isAbandoned(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written > ABANDONED;
}
