import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Everything below a folder, folders before what is in them. Links are given and never followed:
 * `readdirSync` with `recursive` does follow them, round in circles and out of the folder. Folders that
 * lie deeper than `depth` are given and not looked into.
 */
export function* entriesBelow(folder: string, depth = Infinity): Generator<Dirent> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    yield entry;
    if (entry.isDirectory() && depth > 0) yield* entriesBelow(join(folder, entry.name), depth - 1);
  }
}
