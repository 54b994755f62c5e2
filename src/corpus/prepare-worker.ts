import { hash } from 'node:crypto';
import type { ImageSize } from '../markdown/finish.ts';
import { writtenText } from './cache.ts';
import type { Kind } from './kind.ts';
import { inThread } from './packed-work.ts';
import type { PackWriter, TextPlace } from './packs.ts';
import { prepare, type PrepareContext, type Prepared } from './prepare.ts';

/** A file to prepare. */
export interface Job {
  kind: Kind;
  text: string;
  key: string;
  imageSizes: Record<string, ImageSize>;
}

/** A file that is prepared, and where its rendered text is kept. */
export interface Done {
  key: string;
  prepared: Prepared;
  /** Digest of the data; of none, where there is none. */
  dataKey: string;
  text: TextPlace;
}

/** Prepares files, and puts their texts into a pack. */
export function prepareAll(
  jobs: readonly Job[],
  context: PrepareContext,
  into: PackWriter,
): Done[] {
  return jobs.map(({ kind, text, key, imageSizes }) => {
    const { prepared, rendered } = prepare(kind, text, imageSizes, context);
    const dataKey = hash('sha256', JSON.stringify(prepared.data ?? null)).slice(0, 32);
    return { key, prepared, dataKey, text: into.append(writtenText(rendered)) };
  });
}

export default inThread(prepareAll);
