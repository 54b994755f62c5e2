import type { ImageSize } from '../markdown/finish.ts';
import type { Kind } from './kind.ts';
import { prepare, type PrepareContext, type Prepared } from './prepare.ts';

/** A file to prepare. */
export interface Job {
  kind: Kind;
  text: string;
  key: string;
  imageSizes: Record<string, ImageSize>;
}

/** A file that is prepared, with its rendered text as the cache keeps it. */
export interface Done {
  key: string;
  prepared: Prepared;
  text: string;
}

export interface Batch {
  jobs: Job[];
  context: PrepareContext;
}

/** Prepares files, here or in a worker thread. */
export function prepareAll({ jobs, context }: Batch): Done[] {
  return jobs.map(({ kind, text, key, imageSizes }) => {
    const { prepared, rendered } = prepare(kind, text, imageSizes, context);
    return { key, prepared, text: JSON.stringify(rendered) };
  });
}

export default prepareAll;
