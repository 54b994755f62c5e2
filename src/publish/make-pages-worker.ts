import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { Current } from '../corpus/current.ts';
import { makeShares, pagesOf, type Work } from './make-pages.ts';

// What `pageThreads` starts.
const { entry, current } = workerData as { entry: string; current: Current };
const pages = await pagesOf(entry, current);
if (parentPort) {
  const [work] = (await once(parentPort, 'message')) as [Work];
  parentPort.postMessage(await makeShares(pages, work));
}
