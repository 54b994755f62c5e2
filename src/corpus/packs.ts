import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { LostTextError } from './lost-text.ts';
import { newRoom } from './room.ts';
import { touch } from './touch.ts';

/** Where a text lies: in which pack, at which byte, how many bytes long it is, and a sum of them. */
export interface TextPlace {
  pack: string;
  offset: number;
  length: number;
  sum: number;
}

const roomOf = newRoom();

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
      const room = roomOf(3 * text.length);
      const length = room.write(text);
      const bytes = room.subarray(0, length);
      if (writeSync(file, bytes, 0, length, offset) < length) {
        throw new Error(`The disk took half of ${pack}`);
      }
      const place = { pack, offset, length, sum: crc32(bytes) };
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

/**
 * Reads texts from the packs in `folder`, which stay open for the next text. Throws `LostTextError`
 * where a pack is gone, or a text is not, byte for byte, the one that was put there.
 */
export function packReader(folder: string): (place: TextPlace) => string {
  const files = new Map<string, number>();
  const fileOf = (pack: string) => {
    const known = files.get(pack);
    if (known !== undefined) return known;
    if (files.size >= MOST_OPEN) {
      for (const open of files.values()) closeSync(open);
      files.clear();
    }
    const file = openSync(join(folder, pack), 'r');
    files.set(pack, file);
    return file;
  };
  return ({ pack, offset, length, sum }) => {
    try {
      const bytes = roomOf(length).subarray(0, length);
      const read = readSync(fileOf(pack), bytes, 0, length, offset);
      if (read !== length) throw new Error(`${join(folder, pack)} is shorter than it was`);
      if (crc32(bytes) !== sum) throw new Error(`${join(folder, pack)} is not as it was written`);
      return bytes.toString('utf8');
    } catch (error) {
      throw new LostTextError(error);
    }
  };
}

/** Bytes of each pack in `folder`, by its name. */
export function packSizes(folder: string): Map<string, number> {
  return new Map(packsIn(folder).map(({ name, size }) => [name, size]));
}

/** Milliseconds for which a pack stays that nobody needs any more, or nobody needs yet. */
const STAYS = 60 * 60 * 1000;

/** As many bytes may stay so as the packs that are kept have, and these. */
const MAY_STAY = 64_000_000;

/**
 * Removes packs in `folder` that are not among `kept`. Those that were `replaced` just now stay for an
 * hour, for builds and servers that run beside this one and still read them, and so do those that
 * others are writing; the oldest go before that where they would fill the disk.
 */
export function removePacks(
  folder: string,
  { kept, replaced }: { kept: ReadonlySet<string>; replaced: ReadonlySet<string> },
): void {
  const now = Date.now();
  const packs = packsIn(folder);
  let room = MAY_STAY;
  for (const { name, size } of packs) if (kept.has(name)) room += size;
  const others = packs
    .filter(({ name }) => !kept.has(name))
    .toSorted((one, other) => other.written - one.written);
  for (const { name, size, written } of others) {
    const file = join(folder, name);
    const isNew = replaced.has(name);
    room -= size;
    if (room < 0 || (!isNew && now - written > STAYS)) rmSync(file, { force: true });
    else if (isNew) touch(file);
  }
}

function packsIn(folder: string): { name: string; size: number; written: number }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pack'))
    .flatMap((name) => {
      const stats = statSync(join(folder, name), { throwIfNoEntry: false });
      return stats?.isFile() ? [{ name, size: stats.size, written: stats.mtimeMs }] : [];
    });
}
