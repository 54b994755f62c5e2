import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publication, type Publication } from '../src/model/publication.ts';

const ROOT = resolve(import.meta.dirname, '..');
const KEPT = join(ROOT, 'examples/plumbline');

/**
 * The sample publication that comes with the code: at the top until `npm run init` makes room for
 * another there, and below `examples/` from then on. Tests read no other content of the repository.
 */
export const SAMPLE = existsSync(KEPT) ? KEPT : ROOT;
export const SAMPLE_CONTENT = join(SAMPLE, 'content');
export const SAMPLE_CONFIG = join(SAMPLE, 'publication.config.ts');

/** The sample publication, checked and with all defaults. */
export async function samplePublication(): Promise<Publication> {
  const module: unknown = await import(SAMPLE_CONFIG);
  return publication.parse((module as { default?: unknown }).default);
}
