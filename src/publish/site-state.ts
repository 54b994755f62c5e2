import { createHash } from 'node:crypto';
import type { Reading } from '../corpus/read.ts';
import type { Renderer } from './renderer.ts';

/**
 * A digest of all that a site is made of: the code, the publication, every record with the key that
 * reading gave it, the history, and the addresses of all other files. While it stays, so does every
 * file that is made, and nobody need ask each page.
 */
export function siteState(
  { entry, routes }: Renderer,
  { corpus, publication, images, history }: Extract<Reading, { corpus: object }>,
  others: Iterable<string>,
): string {
  const versions = history && 'versions' in history ? [...history.versions] : history;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([entry, routes, publication, [...images], versions, [...others]]));
  for (const [kind, entries] of Object.entries(corpus)) {
    for (const [id, { path, key, draft }] of entries) {
      hash.update(JSON.stringify([kind, id, path, key, draft]));
    }
  }
  return hash.digest('hex');
}
