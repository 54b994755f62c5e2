import { workerData } from 'node:worker_threads';
import { checkBatch, type Checked, type Work } from './check-files.ts';

/** Checks files in a worker thread. */
function checkInThread(files: string[]): Checked[] {
  return checkBatch(files, workerData as Work);
}

export default checkInThread;
