import { createHash } from 'node:crypto';
import { updateWithCode } from './code-digest.ts';

/** What decides what a prepared file looks like: the code, and the versions of its packages. */
const CODE = [
  'src/model',
  'src/words',
  'src/compare',
  'src/markdown',
  'src/corpus',
  'package-lock.json',
];

/**
 * A digest of the code that prepares files, of the versions of its packages and of Node’s. It is part of every
 * key of the cache, so that an edited plugin never serves yesterday's HTML. `root` is the project's.
 */
export function pipelineVersion(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const part of CODE) updateWithCode(hash, root, part);
  return hash.digest('hex');
}
