import type { Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Adds a file, or all files of a folder, to a digest: their paths below `root` and their bytes. */
export function updateWithCode(hash: Hash, root: string, path: string): void {
  const at = join(root, path);
  const stats = statSync(at, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(at).toSorted()) updateWithCode(hash, root, `${path}/${name}`);
  } else {
    hash.update(`${path}\n${String(stats.size)}\n`).update(readFileSync(at));
  }
}
