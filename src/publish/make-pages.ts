import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Current, setCurrent } from '../corpus/current.ts';
import { inParts } from '../corpus/in-threads.ts';
import type { OnProgress } from '../corpus/progress.ts';
import { writeContent } from './file-content.ts';
import type { PageMaker, PageToMake } from './page.ts';
import type { PageThreads } from './page-threads.ts';
import { stopwatch } from './route-times.ts';

/** Pages from which on other threads pay, which first must be given the whole corpus. */
export const WORTH_A_THREAD = 400;

/** Pages that a thread takes at a time, of those that are near to no other. */
const SHARE = 24;

/** Which pages to make, and where they go. */
export interface Work {
  out: string;
  /** Of the list of pages, those that are to be made, share after share. */
  wanted: Int32Array;
  /** Where in `wanted` each share begins, and where the last one ends. */
  starts: Int32Array;
  /** How many shares were taken by a thread; shared by all. */
  taken: Int32Array;
}

/** A page that was made: its place in the list of all pages, and its key. */
export type MadePage = [index: number, key: string];

/** Loads the code that makes pages of `current`, and gives the list of all of them. */
export async function pagesOf(entry: string, current: Current): Promise<PageToMake[]> {
  setCurrent(current);
  const maker = (await import(pathToFileURL(entry).href)) as PageMaker;
  return maker.pagesToMake();
}

/**
 * Makes pages on all processors and writes them to the out folder. Gives their keys. A page that
 * throws ends it; the out folder then says that its build was not finished.
 */
export async function makePages(
  pages: readonly PageToMake[],
  work: Pick<Work, 'out'> & { wanted: readonly number[] },
  threads: PageThreads,
  onProgress?: OnProgress,
): Promise<MadePage[]> {
  const parts = inShares(pages, work.wanted);
  const shared: Work = {
    ...work,
    wanted: Int32Array.from(parts.flat()),
    starts: startsOf(parts),
    taken: new Int32Array(new SharedArrayBuffer(4)),
  };
  const isWorthIt = work.wanted.length >= WORTH_A_THREAD;
  const others = isWorthIt ? threads.make(shared) : [];
  const { length } = shared.wanted;
  const tell = isWorthIt ? onProgress : undefined;
  const own = makeShares(pages, shared, (done) => {
    // The last are told of when the other threads, too, have ended.
    if (done < length) tell?.(done, length);
  });
  const shares = [own, ...others].map((share) =>
    share.catch((error: unknown) => {
      // Nothing is left to take for the other threads, which end what they are at.
      Atomics.store(shared.taken, 0, parts.length);
      throw error;
    }),
  );
  await Promise.allSettled(shares);
  const made = (await Promise.all(shares)).flat();
  tell?.(length, length);
  return made;
}

/**
 * The pages in shares, each for one thread: those that are near to each other together, the most
 * first, because a large share that is taken last is waited for; then all others.
 */
function inShares(pages: readonly PageToMake[], wanted: readonly number[]): number[][] {
  const groups = Map.groupBy(wanted, (index) => pages[index]?.near);
  const alone = groups.get(undefined) ?? [];
  groups.delete(undefined);
  const near = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return [...near, ...inParts(alone, SHARE)];
}

function startsOf(shares: readonly number[][]): Int32Array {
  const starts = new Int32Array(shares.length + 1);
  for (const [index, { length }] of shares.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + length;
  }
  return starts;
}

/** Takes shares of the work until none is left; tells how much all threads have taken so far. */
export async function makeShares(
  pages: readonly PageToMake[],
  { out, wanted, starts, taken }: Work,
  onTaken?: (done: number) => void,
): Promise<MadePage[]> {
  const made: MadePage[] = [];
  const watch = stopwatch();
  const folders = new Set<string>();
  for (;;) {
    const share = Atomics.add(taken, 0, 1);
    const [from, to] = [starts[share], starts[share + 1]];
    if (to === undefined) {
      watch.tell();
      return made;
    }
    for (const index of wanted.subarray(from, to)) {
      const page = pages[index];
      if (!page) throw new Error(`There is no page ${String(index)}`);
      const start = performance.now();
      made.push([index, page.key()]);
      const file = join(out, page.file);
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      await makeFile(page, file);
      watch.add(page.route, start, file);
    }
    onTaken?.(to);
  }
}

async function makeFile(page: PageToMake, file: string): Promise<void> {
  try {
    writeContent(file, await page.make());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${page.file} could not be made: ${reason}`, { cause: error });
  }
}
