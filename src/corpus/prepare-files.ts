import { type InThreads, inParts, inThreads } from './in-threads.ts';
import { newPack, type PackWriter } from './packs.ts';
import type { Done, Job } from './prepare-worker.ts';
import type { PrepareContext } from './prepare.ts';

/** Texts from which on starting other processors' work pays, and how many one takes at a time. */
const WORTH_A_POOL = 150;
const BATCH = 40;

/** Texts to prepare, and where what came of them goes: to the packs of a cache. */
export interface Batch<One> {
  jobs: readonly One[];
  context: PrepareContext;
  folder: string;
}

/** What prepares texts of a kind. */
export interface Preparer<One, Prepared> {
  /** Its default export does a batch in a thread. */
  module: URL;
  /** Loads what does them here, where they are few; a build in which nothing changed does without. */
  load: () => Promise<
    (jobs: readonly One[], context: PrepareContext, into: PackWriter) => Prepared[]
  >;
}

const FILES: Preparer<Job, Done> = {
  module: new URL('./prepare-worker.ts', import.meta.url),
  load: async () => (await import('./prepare-worker.ts')).prepareAll,
};

/** Prepares files, and keeps their texts in the cache in `folder`, as `prepareTexts` does. */
export async function prepareFiles(
  jobs: Iterable<Job>,
  context: PrepareContext,
  folder: string,
  take: (done: Done[]) => void,
  run?: InThreads,
): Promise<void> {
  await prepareTexts(FILES, { jobs, context, folder }, take, run);
}

/**
 * Prepares texts, on all processors where there are many. Hands over each batch when it is done, in no
 * particular order. Where there are many, the later of them are read while the first are prepared.
 */
export async function prepareTexts<One, Prepared>(
  { module, load }: Preparer<One, Prepared>,
  { jobs, context, folder }: { jobs: Iterable<One>; context: PrepareContext; folder: string },
  take: (done: Prepared[]) => void,
  run: InThreads = inThreads,
): Promise<void> {
  const iterator = jobs[Symbol.iterator]();
  const first: One[] = [];
  while (first.length < WORTH_A_POOL) {
    const next = iterator.next();
    if (next.done) break;
    first.push(next.value);
  }
  if (first.length === 0) return;
  if (first.length === WORTH_A_POOL) {
    await run<(batch: Batch<One>) => Prepared[]>(module, batches(), take);
    return;
  }
  const prepareAll = await load();
  const pack = newPack(folder);
  try {
    take(prepareAll(first, context, pack));
  } finally {
    pack.close();
  }

  function* batches(): Generator<Batch<One>> {
    for (const part of inParts(first, BATCH)) yield { jobs: part, context, folder };
    for (const part of inParts({ [Symbol.iterator]: () => iterator }, BATCH)) {
      yield { jobs: part, context, folder };
    }
  }
}
