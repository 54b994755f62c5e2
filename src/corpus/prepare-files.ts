import { availableParallelism } from 'node:os';
import type { Job } from './prepare-worker.ts';
import type { PrepareContext, Prepared } from './prepare.ts';

/** Files from which on starting other processors' work pays. */
const WORTH_A_POOL = 150;
const BATCH = 40;

/**
 * Prepares files, on all processors where there are many, and gives the results in their order.
 * `onProgress` hears how many are done.
 */
export async function prepareFiles(
  jobs: Job[],
  context: PrepareContext,
  folder: string,
  onProgress: (done: number) => void,
): Promise<Prepared[]> {
  if (jobs.length === 0) return [];
  const batches = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) =>
    jobs.slice(index * BATCH, (index + 1) * BATCH),
  );
  if (jobs.length < WORTH_A_POOL) {
    // Loaded here, so that a build in which nothing changed does without the Markdown pipeline.
    const { prepareAll } = await import('./prepare-worker.ts');
    return batches.flatMap((batch) => prepareAll({ jobs: batch, context, folder }));
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<object, Prepared[]>({
    filename: new URL('./prepare-worker.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  });
  let done = 0;
  try {
    const results = await Promise.all(
      batches.map(async (batch) => {
        const prepared = await pool.run({ jobs: batch, context, folder });
        onProgress((done += batch.length));
        return prepared;
      }),
    );
    return results.flat();
  } finally {
    await pool.destroy();
  }
}
