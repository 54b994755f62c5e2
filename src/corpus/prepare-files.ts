import { availableParallelism } from 'node:os';
import { newPack } from './packs.ts';
import type { Done, Job } from './prepare-worker.ts';
import type { PrepareContext } from './prepare.ts';

/** Files from which on starting other processors' work pays. */
const WORTH_A_POOL = 150;
const BATCH = 40;

/**
 * Prepares files, on all processors where there are many, and keeps their texts in the cache in
 * `folder`. Hands over each batch when it is done, in no particular order.
 */
export async function prepareFiles(
  jobs: Job[],
  context: PrepareContext,
  folder: string,
  take: (done: Done[]) => void,
): Promise<void> {
  if (jobs.length === 0) return;
  const batches = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) =>
    jobs.slice(index * BATCH, (index + 1) * BATCH),
  );
  if (jobs.length < WORTH_A_POOL) {
    // Loaded here, so that a build in which nothing changed does without the Markdown pipeline.
    const { prepareAll } = await import('./prepare-worker.ts');
    const pack = newPack(folder);
    try {
      for (const batch of batches) take(prepareAll(batch, context, pack));
    } finally {
      pack.close();
    }
    return;
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<object, Done[]>({
    filename: new URL('./prepare-worker.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  });
  try {
    await Promise.all(
      batches.map(async (batch) => {
        take(await pool.run({ jobs: batch, context, folder }));
      }),
    );
  } finally {
    await pool.destroy();
  }
}
