import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openKeptMap } from './kept-map.ts';

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

type Known = { state: string } & FileFacts;

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
  const kept = openKeptMap<Known>(join(folder, 'files.json'), version);
  const now = new Map<string, Known>();
  const states = new Map<string, { state: string; changed: number }>();
  return {
    factsOf: (path) => {
      const { size, ino, mtimeMs, ctimeMs } = statSync(path);
      const state = [size, ino, mtimeMs, ctimeMs].join(' ');
      const known = kept.entries.get(path);
      if (known?.state === state) {
        now.set(path, known);
        return known;
      }
      states.set(path, { state, changed: Math.max(mtimeMs, ctimeMs) });
      return undefined;
    },
    note: (path, facts) => {
      const { state, changed } = states.get(path) ?? { state: '', changed: Infinity };
      if (Date.now() - changed < TOO_NEW) return;
      now.set(path, { state, ...facts });
    },
    save: () => {
      kept.save(now);
    },
  };
}
