import { parentPort, workerData } from 'node:worker_threads';
import type { Current } from '../corpus/current.ts';
import { makeShares, pagesOf, type Work } from './make-pages.ts';

const { work, current } = workerData as { work: Work; current: Current };
parentPort?.postMessage(await makeShares(await pagesOf(work.entry, current), work));
