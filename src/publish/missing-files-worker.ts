import { parentPort, workerData } from 'node:worker_threads';
import { missingOf } from './out-folder.ts';

/** What the thread is to look for. */
export interface FilesToFind {
  out: string;
  files: readonly string[];
}

const { out, files } = workerData as FilesToFind;
parentPort?.postMessage(missingOf(out, files));
