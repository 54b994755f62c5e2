import { type InThreads, inParts, inThreads } from './in-threads.ts';
import { newPack } from './packs.ts';
import type { Batch, Done, Job, prepareInThread } from './prepare-worker.ts';
import type { PrepareContext } from './prepare.ts';

/** Files from which on starting other processors' work pays, and how many one takes at a time. */
const WORTH_A_POOL = 150;
const BATCH = 40;

/**
 * Prepares files, on all processors where there are many, and keeps their texts in the cache in
 * `folder`. Hands over each batch when it is done, in no particular order. Where there are many, the
 * later of them are read while the first are prepared.
 */
export async function prepareFiles(
  jobs: Iterable<Job>,
  context: PrepareContext,
  folder: string,
  take: (done: Done[]) => void,
  run: InThreads = inThreads,
): Promise<void> {
  const iterator = jobs[Symbol.iterator]();
  const first: Job[] = [];
  while (first.length < WORTH_A_POOL) {
    const next = iterator.next();
    if (next.done) break;
    first.push(next.value);
  }
  if (first.length === 0) return;
  if (first.length === WORTH_A_POOL) {
    const module = new URL('./prepare-worker.ts', import.meta.url);
    await run<typeof prepareInThread>(module, batches(), take);
    return;
  }
  // Loaded here, so that a build in which nothing changed does without the Markdown pipeline.
  const { prepareAll } = await import('./prepare-worker.ts');
  const pack = newPack(folder);
  try {
    take(prepareAll(first, context, pack));
  } finally {
    pack.close();
  }

  function* batches(): Generator<Batch> {
    for (const part of inParts(first, BATCH)) yield { jobs: part, context, folder };
    for (const part of inParts({ [Symbol.iterator]: () => iterator }, BATCH)) {
      yield { jobs: part, context, folder };
    }
  }
}
