import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Folders, workFolder } from '../corpus/folders.ts';
import { touch } from '../corpus/touch.ts';
import { Refusal } from '../model/refusal.ts';

/**
 * Holds the out folder for one build, until what it gives is called or the process ends in whatever
 * way. The lock is one of the operating system on an empty file, which SQLite knows how to ask for on
 * every system. Throws `Refusal` where another build holds it.
 */
export function holdOutFolder(folders: Folders): () => void {
  const file = `${workFolder(folders)}.lock`;
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
    throw new Refusal(
      `Another build into ${folders.out} is under way. Wait until it is done, or name another folder with --out.`,
    );
  }
  return () => lock.close();
}

/** SQLite's code for a file that another connection has locked. */
const BUSY = 5;

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}
