import { availableParallelism } from 'node:os';

/**
 * Has the default export of `module`, which is a `Work`, do the batches on all processors. Hands over
 * what it gives for each when that is done, in no particular order.
 */
export async function inThreads<Work extends (batch: never) => readonly unknown[]>(
  module: URL,
  batches: readonly Parameters<Work>[0][],
  take: (done: ReturnType<Work>) => void,
): Promise<void> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Parameters<Work>[0], ReturnType<Work>>({
    filename: module.href,
    maxThreads: availableParallelism(),
    // A pool that keeps a thread at the ready starts another when it is destroyed.
    minThreads: 0,
  });
  try {
    await Promise.all(batches.map(async (batch) => take(await pool.run(batch))));
  } finally {
    await pool.destroy();
  }
}

/** Cuts a list into parts of `size`, the last one shorter. */
export function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
