import { parentPort, workerData } from 'node:worker_threads';
import { presence } from './out-folder.ts';

/** What the thread is to look for. */
export interface FilesToFind {
  out: string;
  files: readonly string[];
}

const { out, files } = workerData as FilesToFind;
const isThere = presence(out, files);
parentPort?.postMessage(files.filter((file) => !isThere(file)));
