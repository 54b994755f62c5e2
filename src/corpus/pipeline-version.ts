import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms whose code decides what a prepared file looks like. */
const ROOMS = ['model', 'words', 'markdown', 'corpus'];

/**
 * A digest of the code that prepares files and of the versions of its packages. It is part of every
 * key of the cache, so that an edited plugin never serves yesterday's HTML. `root` is the project's.
 */
export function pipelineVersion(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const room of ROOMS) {
    const folder = join(root, 'src', room);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (name.endsWith('.ts'))
        hash.update(`${room}/${name}\n`).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex');
}
