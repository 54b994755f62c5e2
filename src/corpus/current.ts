import type { Publication } from '../model/publication.ts';
import type { Corpus } from './entry.ts';
import type { History } from './versions.ts';

/** The corpus that was read last, with its publication. */
export interface Current {
  corpus: Corpus;
  publication: Publication;
  /** Images by their address, with their paths. */
  images: ReadonlyMap<string, string>;
  /** Earlier versions of the checks; left out where nobody asked for them. */
  history?: History;
}

/** Vite loads our modules once for the loader and once for the pages; the process is one. */
const PLACE = Symbol.for('plumbline.corpus');

/**
 * Makes a corpus the one that pages show. It is handed over in memory and not through Astro's
 * store, which would write all records to disk, bundle them as code and read them again.
 */
export function setCurrent(current: Current): void {
  Reflect.set(globalThis, PLACE, current);
}

/** The corpus that pages show. Throws where none was read, which would be a fault of ours. */
export function currentCorpus(): Current {
  const current: unknown = Reflect.get(globalThis, PLACE);
  if (!isCurrent(current)) throw new Error('No corpus was read before the pages were made');
  return current;
}

function isCurrent(value: unknown): value is Current {
  return typeof value === 'object' && value !== null && 'corpus' in value;
}
