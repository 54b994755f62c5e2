import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import { boundHeaps } from './heaps.ts';

/**
 * Has the default export of `module`, which takes a batch and gives a result for each of its parts, do
 * the batches, of which the later may be made while the first are done. Hands over what it gives for a
 * batch when that is done, in no particular order.
 */
export type InThreads = <Work extends (batch: never) => readonly unknown[]>(
  module: URL,
  batches: Iterable<Parameters<Work>[0]>,
  take: (done: ReturnType<Work>) => void,
) => Promise<void>;

/** Threads on all processors. */
interface Threads {
  inThreads: InThreads;
  close: () => Promise<void>;
}

/** Batches at work or at the ready, so that no thread waits for one to be made. */
const AT_A_TIME = 2 * availableParallelism();

/** Threads that start when there is work, and stay for work of other kinds: starting them is dear. */
function openThreads(): Threads {
  let starting: Promise<Piscina> | undefined;
  return {
    async inThreads(module, batches, take) {
      starting ??= newPool();
      const pool = await starting;
      const filename = module.href;
      const iterator = batches[Symbol.iterator]();
      const inTurn = async () => {
        for (let next = iterator.next(); !next.done; next = iterator.next()) {
          await pool.run(next.value, { filename }).then(take);
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, inTurn));
    },
    async close() {
      await (await starting)?.destroy();
    },
  };
}

/** Gives `work` threads for its time. */
export async function withThreads<Result>(
  work: (inThreads: InThreads) => Promise<Result>,
): Promise<Result> {
  const threads = openThreads();
  try {
    const result = await work(threads.inThreads);
    // They have nothing left to do, and nobody need wait until they are gone.
    threads.close().catch(() => undefined);
    return result;
  } catch (error) {
    await threads.close();
    throw error;
  }
}

/** Does one kind of work in threads of its own. */
export const inThreads: InThreads = async (module, batches, take) => {
  const threads = openThreads();
  try {
    await threads.inThreads(module, batches, take);
  } finally {
    await threads.close();
  }
};

async function newPool(): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  boundHeaps();
  return new Piscina({
    maxThreads: availableParallelism(),
    // A pool that keeps a thread at the ready starts another when it is destroyed.
    minThreads: 0,
    // A thread that has nothing to do for a moment stays, until all are closed.
    idleTimeout: Infinity,
  });
}

/** Cuts a list into parts of `size`, the last one shorter. */
export function* inParts<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    if (part.push(item) < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
