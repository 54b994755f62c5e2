import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Folders, workFolder } from '../corpus/folders.ts';
import { touch } from '../corpus/touch.ts';
import { Refusal } from '../model/refusal.ts';

/**
 * Locks of this process, by their file. Unless they are kept they are collected as garbage, and let
 * go. Nor may this process open such a file again: on Unix its lock goes with the first that it closes.
 */
const held = new Map<string, DatabaseSync>();

/**
 * Holds the out folder for one build, until what it gives is called or the process ends in whatever
 * way. The lock is one of the operating system on an empty file, which SQLite knows how to ask for on
 * every system. Throws `Refusal` where another build holds it.
 */
export function holdOutFolder(folders: Folders): () => void {
  const file = `${workFolder(folders)}.lock`;
  if (held.has(file)) throw heldAlready(folders);
  mkdirSync(dirname(file), { recursive: true });
  // SQLite would not say why it cannot.
  closeSync(openSync(file, 'a'));
  // Locks that nobody has used for a month are forgotten.
  touch(file);
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    // Without a journal on the disk, which would lie there after a kill.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isLocked(error)) throw error;
    throw heldAlready(folders);
  }
  held.set(file, lock);
  return () => {
    held.delete(file);
    lock.close();
  };
}

function heldAlready({ out }: Folders): Refusal {
  return new Refusal(
    `Another build into ${out} is under way. Wait until it is done, or name another folder with --out.`,
  );
}

/** SQLite's code for a file that another connection has locked. */
const BUSY = 5;

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}
