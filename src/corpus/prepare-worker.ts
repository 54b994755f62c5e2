import type { ImageSize } from '../markdown/finish.ts';
import { writeRendered } from './cache.ts';
import type { Kind } from './kind.ts';
import { prepare, type PrepareContext, type Prepared } from './prepare.ts';

/** A file to prepare. */
export interface Job {
  kind: Kind;
  text: string;
  key: string;
  imageSizes: Record<string, ImageSize>;
}

/** Prepares files, keeps their rendered texts in the cache folder, and gives back what stays in memory. */
export function prepareAll({ jobs, context, folder }: Batch): Prepared[] {
  return jobs.map(({ kind, text, key, imageSizes }) => {
    const { prepared, rendered } = prepare(kind, text, imageSizes, context);
    writeRendered(folder, key, rendered);
    return prepared;
  });
}

export interface Batch {
  jobs: Job[];
  context: PrepareContext;
  /** Folder of the cache. */
  folder: string;
}

export default prepareAll;
