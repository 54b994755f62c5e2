import { type InThreads, inParts, inThreads } from './in-threads.ts';
import { newPack } from './packs.ts';
import type { Done, Job, prepareInThread } from './prepare-worker.ts';
import type { PrepareContext } from './prepare.ts';

/** Files from which on starting other processors' work pays, and how many one takes at a time. */
const WORTH_A_POOL = 150;
const BATCH = 40;

/**
 * Prepares files, on all processors where there are many, and keeps their texts in the cache in
 * `folder`. Hands over each batch when it is done, in no particular order.
 */
export async function prepareFiles(
  jobs: readonly Job[],
  context: PrepareContext,
  folder: string,
  take: (done: Done[]) => void,
  run: InThreads = inThreads,
): Promise<void> {
  if (jobs.length === 0) return;
  if (jobs.length >= WORTH_A_POOL) {
    const module = new URL('./prepare-worker.ts', import.meta.url);
    const batches = inParts(jobs, BATCH).map((part) => ({ jobs: part, context, folder }));
    await run<typeof prepareInThread>(module, batches, take);
    return;
  }
  // Loaded here, so that a build in which nothing changed does without the Markdown pipeline.
  const { prepareAll } = await import('./prepare-worker.ts');
  const pack = newPack(folder);
  try {
    take(prepareAll(jobs, context, pack));
  } finally {
    pack.close();
  }
}
