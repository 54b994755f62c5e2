import { type InThreads, inThreads } from './in-threads.ts';
import { doPacked, type PackedWork } from './packed-work.ts';
import type { Done, Job } from './prepare-worker.ts';
import type { PrepareContext } from './prepare.ts';

/** How many texts are worth threads, and how many one takes at a time. */
export const PREPARING = { worthThreads: 150, batch: 40 };

const FILES: PackedWork<Job, PrepareContext, Done> = {
  module: () => new URL('./prepare-worker.ts', import.meta.url),
  load: async () => (await import('./prepare-worker.ts')).prepareAll,
  ...PREPARING,
};

/** Prepares files, and keeps their texts in the cache in `folder`, as `doPacked` does. */
export async function prepareFiles(
  jobs: Iterable<Job>,
  context: PrepareContext,
  folder: string,
  take: (done: Done[]) => void,
  run: InThreads = inThreads,
): Promise<void> {
  await doPacked(FILES, { jobs, given: context, folder }, take, run);
}
