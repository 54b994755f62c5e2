import { Worker } from 'node:worker_threads';
import type { FilesToFind } from './missing-files-worker.ts';
import { missingOf } from './out-folder.ts';

/** Files from which on looking for them in another thread pays. */
const WORTH_A_THREAD = 2000;

/**
 * Which of `files` (paths below `out`, with `/`) are not there. Of many another thread looks for
 * them: it takes a third of a second for ten thousand checks, in which the keys of pages are made.
 */
export async function missingFiles(
  out: string,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  if (files.length < WORTH_A_THREAD) return new Set(missingOf(out, files));
  const missing = await new Promise<string[]>((done, fail) => {
    const worker = new Worker(new URL('./missing-files-worker.ts', import.meta.url), {
      workerData: { out, files } satisfies FilesToFind,
    });
    worker.once('message', done);
    worker.once('error', fail);
  });
  return new Set(missing);
}
