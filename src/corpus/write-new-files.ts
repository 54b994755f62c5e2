import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../model/refusal.ts';
import { shown } from './content-files.ts';
import { recordAt } from './kind.ts';
import type { RecordFile } from './record-file.ts';

/** Files that were written, and how to take them back. */
export interface WrittenFiles {
  /** Their paths. */
  paths: string[];
  undo: () => void;
}

/**
 * Writes records into a content folder: all or nothing, each whole or not at all, and never over a file
 * that is there. Throws a `Refusal` where it cannot be done.
 */
export function writeNewFiles(
  content: string,
  files: readonly Pick<RecordFile, 'path' | 'text'>[],
): WrittenFiles {
  const stray = files.find(({ path }) => recordAt(path) === undefined);
  if (stray) throw new Refusal(`Unexpected path \`${stray.path}\`, which is that of no record`);
  const wanted = files.map(({ path, text }) => ({ file: join(content, path), text }));
  const there = wanted.filter(({ file }) => existsSync(file)).map(({ file }) => shown(file));
  if (there.length > 0) {
    throw new Refusal(
      `Unexpected file ${there.join(', ')}, which is there already, expected a new id. Nothing was written.`,
    );
  }
  const paths: string[] = [];
  const undo = (): void => {
    for (const path of paths) rmSync(path, { force: true });
  };
  try {
    for (const { file, text } of wanted) {
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(file, text);
      paths.push(file);
    }
  } catch (error) {
    undo();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`Nothing was written: ${reason}`, { cause: error });
  }
  return { paths, undo };
}

/** A file appears with its whole text, or not; a link, unlike a new name, never replaces another file. */
function writeWhole(file: string, text: string): void {
  const beside = join(dirname(file), `.${String(process.pid)}-new`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    linkSync(beside, file);
  } catch (error) {
    // Some disks, such as memory sticks, know no links.
    if (existsSync(file)) throw error;
    writeFileSync(file, text, { flag: 'wx' });
  } finally {
    rmSync(beside, { force: true });
  }
}
