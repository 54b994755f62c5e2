import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { inParts } from '../corpus/in-threads.ts';
import type { OnProgress } from '../corpus/progress.ts';
import { decode, EncodingError } from '../corpus/text.ts';
import type { Complaint } from '../model/diagnostic.ts';
import { checkFile, type CheckedFile } from './check-file.ts';
import type { Site } from './places.ts';

/** What was found out about a file. */
export type Checked = CheckedFile & { file: string };

/** Files from which on starting other processors' work pays, and how many of them go at a time. */
const WORTH_A_POOL = 200;
const BATCH = 40;

/** What every thread must know. */
export interface Work {
  out: string;
  site: Site;
}

/**
 * Checks files by themselves, on all processors where there are many. No page is kept longer than
 * it takes to check it. Gives what is found in the order of `files`.
 */
export async function checkFiles(
  files: readonly string[],
  work: Work,
  onProgress: OnProgress = () => undefined,
): Promise<Checked[]> {
  let done = 0;
  const count = (checked: Checked[]) => {
    onProgress((done += checked.length), files.length);
    return checked;
  };
  const batches = [...inParts(files, BATCH)];
  if (files.length < WORTH_A_POOL)
    return batches.flatMap((batch) => count(checkBatch(batch, work)));
  const { Piscina } = await import('piscina');
  const pool = new Piscina<string[], Checked[]>({
    filename: new URL('./check-worker.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
    workerData: work,
  });
  try {
    const checked = await Promise.all(batches.map(async (batch) => count(await pool.run(batch))));
    return checked.flat();
  } finally {
    await pool.destroy();
  }
}

/** Checks a few files. */
export function checkBatch(files: readonly string[], { out, site }: Work): Checked[] {
  return files.map((file) => {
    try {
      return { file, ...checkFile(file, decode(readFileSync(join(out, file))), site) };
    } catch (error) {
      if (error instanceof EncodingError) return { file, complaints: [NOT_TEXT] };
      throw error;
    }
  });
}

const NOT_TEXT: Complaint = {
  rule: 'site-encoding',
  severity: 'error',
  start: { line: 1, column: 1 },
  reason: 'Unexpected bytes that are not UTF-8, expected a text file in UTF-8',
};
