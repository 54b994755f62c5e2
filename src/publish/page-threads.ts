import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Current } from '../corpus/current.ts';
import { boundHeaps } from '../corpus/heaps.ts';
import type { MadePage, Work } from './make-pages.ts';

/** Threads on all processors but one, which make pages beside the thread that is running. */
export interface PageThreads {
  /** Has them load the code and list the pages, while the thread that is running does the same. */
  start: () => void;
  /** What each of them makes of the work; starts them if that is still to be done. */
  make: (work: Work) => Promise<MadePage[]>[];
  /** Ends those that were given no work. */
  close: () => void;
}

/**
 * Code that runs for seconds: to optimise it fully takes longer than it saves, save where it is called
 * most. A thread begins with room for what ten thousand records take, and has more room for what is soon
 * forgotten than one that reads: to look for what stays takes as long whether a little or much is forgotten.
 */
const FOR_PAGES = [
  '--invocation-count-for-turbofan=20000',
  '--initial-old-space-size=128',
  '--max-semi-space-size=32',
];

/** Has V8 look after the making of pages, in this thread and in those that start from now on. */
function settle(): void {
  boundHeaps();
  for (const flag of FOR_PAGES) setFlagsFromString(flag);
}

/** Threads for the pages that the code in `entry` makes of `current`. */
export function pageThreads(entry: string, current: Current): PageThreads {
  let threads: PageThread[] = [];
  const start = () => {
    if (threads.length > 0) return;
    settle();
    const others = availableParallelism() - 1;
    threads = Array.from({ length: others }, () => newThread(entry, current));
  };
  return {
    start,
    make: (work) => {
      start();
      return threads.map(({ worker, made }) => {
        worker.postMessage(work);
        return made;
      });
    },
    close: () => {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}

interface PageThread {
  worker: Worker;
  made: Promise<MadePage[]>;
}

function newThread(entry: string, current: Current): PageThread {
  const worker = new Worker(new URL('./make-pages-worker.ts', import.meta.url), {
    workerData: { entry, current },
  });
  const made = new Promise<MadePage[]>((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
  });
  // Looked at by whoever gives it work.
  made.catch(() => undefined);
  return { worker, made };
}
