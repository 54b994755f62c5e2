import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { type IndexWork, isIndexFile } from './index-work.ts';
import { notePart } from './kept-part.ts';
import type { SearchRecord } from './record.ts';

/**
 * Occurrences of words in a file of the index. A query loads such a file for each of its words, and
 * Pagefind's own twenty thousand would make that 12 to 30 kB a block. It takes the figure from here
 * alone; a test sees that it still does.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '3000';

/**
 * Feeds records to Pagefind, which works in a process of its own. In a thread, because the thread
 * that started the build makes pages meanwhile and would keep Pagefind waiting.
 */
const { language, jobs } = workerData as IndexWork;

try {
  for (const { packed, folder, files } of jobs) {
    const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: files });
    if (!index) throw new Error(errors.join('\n'));
    const draft = `${folder}.${String(process.pid)}.tmp`;
    rmSync(draft, { recursive: true, force: true });
    const faults: string[] = [];
    for (const some of packed) {
      const records = deserialize(some) as SearchRecord[];
      const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
      faults.push(...added.flatMap((record) => record.errors));
    }
    const written = await index.writeFiles({ outputPath: draft });
    faults.push(...written.errors);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    for (const name of readdirSync(draft)) {
      if (!isIndexFile(name)) rmSync(join(draft, name));
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    notePart(folder);
    await index.deleteIndex();
  }
  parentPort?.postMessage('done');
} finally {
  await close();
}
