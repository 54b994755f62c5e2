import { statSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, readKept } from './kept-file.ts';

/** What the key of a file is made of. */
export interface FileFacts {
  /** Of its bytes. */
  digest: string;
  /** The images that its text mentions, with spaces between. */
  images: string;
}

/** The files of a content folder, as they were when they were last read. */
export interface KnownFiles {
  /** What is known of the file at a path, `undefined` where it must be read. */
  factsOf: (path: string) => FileFacts | undefined;
  /** Keeps what was read of the file that `factsOf` knew nothing of. */
  note: (path: string, facts: FileFacts) => void;
  /** Writes what is known now. */
  save: () => void;
}

type Known = Record<string, { state: string } & FileFacts>;

/** Milliseconds in which a file can change twice under one time stamp: some file systems count in twos of seconds. */
const TOO_NEW = 3000;

/**
 * Opens what is kept in `folder` of files, so that of ten thousand only those are read that changed.
 * A file is the same while its size, its number on the disk and both its time stamps are: the second
 * one, of the last change of any kind, is set by the system alone. A file that changed just before it
 * was read is not kept, because it could change again unseen (git calls such entries racy). What code
 * of another `version` kept is not known.
 */
export function openKnownFiles(folder: string, version: string): KnownFiles {
  const file = join(folder, 'files.json');
  const before = readKnown(file, version);
  const now: Known = {};
  const states = new Map<string, { state: string; changed: number }>();
  let isNew = false;
  return {
    factsOf: (path) => {
      const { size, ino, mtimeMs, ctimeMs } = statSync(path);
      const state = [size, ino, mtimeMs, ctimeMs].join(' ');
      const known = before[path];
      if (known?.state === state) return (now[path] = known);
      states.set(path, { state, changed: Math.max(mtimeMs, ctimeMs) });
      return undefined;
    },
    note: (path, facts) => {
      const { state, changed } = states.get(path) ?? { state: '', changed: Infinity };
      if (Date.now() - changed < TOO_NEW) return;
      isNew = true;
      now[path] = { state, ...facts };
    },
    save: () => {
      if (!isNew && Object.keys(now).length === Object.keys(before).length) return;
      keepFile(file, JSON.stringify(now), version);
    },
  };
}

/** Written by `save`; what cannot be read is not known. */
function readKnown(file: string, version: string): Known {
  const kept = readKept(file, version);
  return kept ? (JSON.parse(kept.toString('utf8')) as Known) : {};
}
