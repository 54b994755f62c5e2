import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A sum of these files below a folder and of their paths; `undefined` where one cannot be read. */
export function folderSum(folder: string, paths: readonly string[]): number | undefined {
  try {
    return paths
      .toSorted()
      .reduce((sum, path) => crc32(readFileSync(join(folder, path)), crc32(path, sum)), 0);
  } catch {
    return undefined;
  }
}
