import { availableParallelism } from 'node:os';
import type { Done, Job } from './prepare-worker.ts';
import type { PrepareContext } from './prepare.ts';

/** Files from which on starting other processors' work pays. */
const WORTH_A_POOL = 150;
const BATCH = 40;

/**
 * Prepares files, on all processors where there are many, and hands over each batch when it is done,
 * in no particular order.
 */
export async function prepareFiles(
  jobs: Job[],
  context: PrepareContext,
  take: (done: Done[]) => void,
): Promise<void> {
  if (jobs.length === 0) return;
  const batches = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) =>
    jobs.slice(index * BATCH, (index + 1) * BATCH),
  );
  if (jobs.length < WORTH_A_POOL) {
    // Loaded here, so that a build in which nothing changed does without the Markdown pipeline.
    const { prepareAll } = await import('./prepare-worker.ts');
    for (const batch of batches) take(prepareAll({ jobs: batch, context }));
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
        take(await pool.run({ jobs: batch, context }));
      }),
    );
  } finally {
    await pool.destroy();
  }
}
