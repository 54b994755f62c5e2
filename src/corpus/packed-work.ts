import { type InThreads, inParts } from './in-threads.ts';
import { newPack, type PackWriter } from './packs.ts';

/** Does jobs with what all of them are given, and puts what is read later into a pack. */
export type DoAll<Job, Given, Done> = (
  jobs: readonly Job[],
  given: Given,
  into: PackWriter,
) => Done[];

/** Work of a kind, which goes to other threads where there is much of it. */
export interface PackedWork<Job, Given, Done> {
  /**
   * A module whose default export is `inThread` of what `load` gives. Asked for when it is needed, so
   * that the bundle of the pages is without it.
   */
  module: () => URL;
  /** Loaded only where it is needed here: a build in which nothing changed does without. */
  load: () => Promise<DoAll<Job, Given, Done>>;
  /** Jobs from which on starting other processors' work pays. */
  worthThreads: number;
  /** Jobs that a thread takes at a time. */
  batch: number;
}

/** Jobs with what they are given, and the cache to whose packs the results go. */
export interface Jobs<Job, Given> {
  jobs: Iterable<Job>;
  given: Given;
  folder: string;
}

interface Batch<Job, Given> extends Jobs<Job, Given> {
  jobs: readonly Job[];
}

/** Does batches in a worker thread, into packs that are closed when the thread ends. */
export function inThread<Job, Given, Done>(
  doAll: DoAll<Job, Given, Done>,
): (batch: Batch<Job, Given>) => Done[] {
  const packs = new Map<string, PackWriter>();
  return ({ jobs, given, folder }) => {
    const pack = packs.get(folder) ?? newPack(folder);
    packs.set(folder, pack);
    return doAll(jobs, given, pack);
  };
}

/**
 * Does jobs, on all processors where they are many. Hands over each batch when it is done, in no
 * particular order. Where they are many, the later of them are read while the first are done.
 */
export async function doPacked<Job, Given, Done>(
  { module, load, worthThreads, batch }: PackedWork<Job, Given, Done>,
  { jobs, given, folder }: Jobs<Job, Given>,
  take: (done: Done[]) => void,
  run: InThreads,
): Promise<void> {
  const iterator = jobs[Symbol.iterator]();
  const first: Job[] = [];
  while (first.length < worthThreads) {
    const next = iterator.next();
    if (next.done) break;
    first.push(next.value);
  }
  if (first.length === 0) return;
  if (first.length === worthThreads) {
    await run<(batch: Batch<Job, Given>) => Done[]>(module(), batches(), take);
    return;
  }
  const doAll = await load();
  const pack = newPack(folder);
  try {
    take(doAll(first, given, pack));
  } finally {
    pack.close();
  }

  function* batches(): Generator<Batch<Job, Given>> {
    for (const part of inParts(first, batch)) yield { jobs: part, given, folder };
    for (const part of inParts({ [Symbol.iterator]: () => iterator }, batch)) {
      yield { jobs: part, given, folder };
    }
  }
}
