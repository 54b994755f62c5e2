import { createHash, hash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { updateWithCode } from '../../corpus/code-digest.ts';
import { type Folders, siteCache } from '../../corpus/folders.ts';
import { inParts } from '../../corpus/in-threads.ts';
import { address } from '../../model/address.ts';
import { Refusal } from '../../model/refusal.ts';
import { newestFirst } from '../../views/card.ts';
import { publicationKey } from '../../views/keys.ts';
import type { Site } from '../../views/site.ts';
import { filesBelow } from '../out-folder.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { IndexJob, IndexWork } from './index-work.ts';
import { isKeptPart, noteOf } from './kept-part.ts';
import type { SearchParts } from './parts.ts';
import { recordKey, searchRecord, wholeRecord } from './record.ts';

/** Where the index goes in the out folder. */
const INDEX_FOLDER = address.searchIndex.slice(1, -1);

/** The file that names the parts of the index. */
const PARTS = 'parts.json';

/** Of the older checks a dozen share a file: fewer files, and a result loads little more. */
const CHECKS_A_FILE = { whole: 1, brief: 12 };

/**
 * Threads that index, each with a process of Pagefind's for all its blocks: to start one beside so much
 * memory costs more than the 170 MB that it takes by and by.
 */
const THREADS = Math.min(2, availableParallelism());

/**
 * Records that are given to Pagefind at once. It takes one after the other; a whole block of them, and
 * what it says to each, would fill memory that the build beside it needs.
 */
const AT_ONCE = 200;

/** What decides what an index looks like, beside the content. */
const CODE = ['src/model', 'src/words', 'src/views', 'src/publish/search', 'package-lock.json'];

/**
 * Makes the search index, beside whatever the build does meanwhile, and gives its files: where each
 * goes, and where it lies. Each block of checks has an index of its own, in a folder named by a
 * digest of all that it is made of, and kept: where none of that changed, nothing is made. The same
 * checks give the same bytes. `isThere` tells what the site has already, by its path; what is still
 * to be copied must be as it was made.
 */
export async function searchIndex(
  folders: Folders,
  site: Site,
  isThere: (path: string) => boolean = () => false,
): Promise<Map<string, string>> {
  const kept = join(siteCache(folders), 'search');
  mkdirSync(kept, { recursive: true });
  const language = (site.publication.languages[0] ?? 'en').split('-')[0] ?? 'en';
  const code = createHash('sha256').update(publicationKey(site));
  for (const path of CODE) updateWithCode(code, folders.root, path);

  const blocks = blocksOf(newestFirst(site.corpus.checks.values())).map((block) => {
    const key = keyOf(site, block, code.copy());
    return { ...block, key, folder: join(kept, key) };
  });
  const jobs = blocks
    .filter(({ key, folder }) => !isKeptPart(folder, (path) => isThere(pathOf(key, path))))
    .map((block) => jobOf(site, block));
  await inThreads(language, jobs);

  const wholeSince = blocks.find(({ isWhole }) => isWhole)?.checks[0]?.data.published;
  const parts: SearchParts = {
    parts: blocks.map(({ key }) => key),
    ...(blocks.some(({ isWhole }) => !isWhole) && wholeSince !== undefined && { wholeSince }),
  };
  const list = JSON.stringify(parts);
  const listFile = join(kept, `${hash('sha256', list).slice(0, 16)}.json`);
  writeFileSync(listFile, list);
  prune(kept, new Set([listFile, ...blocks.flatMap(({ folder }) => [folder, noteOf(folder)])]));
  const files = new Map([[`${INDEX_FOLDER}/${PARTS}`, listFile]]);
  for (const { key, folder } of blocks) {
    for (const path of filesBelow(folder)) {
      files.set(pathOf(key, path), join(folder, path));
    }
  }
  return files;
}

function pathOf(key: string, file: string): string {
  return `${INDEX_FOLDER}/${key}/${file}`;
}

/** Whether the file at a path of the site never changes: its path says what is in it. */
export function isOfIndexPart(path: string): boolean {
  return path.startsWith(`${INDEX_FOLDER}/`) && !path.endsWith(PARTS);
}

/** A digest of all that is searched in a block. */
function keyOf(site: Site, { checks, isWhole }: Block, digest: Hash): string {
  for (const check of checks) digest.update(`${recordKey(site, check, isWhole).join(' ')}\n`);
  return digest.digest('hex').slice(0, 16);
}

function jobOf(site: Site, { checks, isWhole, folder }: Block & { folder: string }): IndexJob {
  const recordOf = isWhole ? wholeRecord : searchRecord;
  const checksAFile = isWhole ? CHECKS_A_FILE.whole : CHECKS_A_FILE.brief;
  return {
    packed: Array.from(inParts(checks, AT_ONCE), (some) =>
      serialize(some.map((check) => recordOf(site, check))),
    ),
    folder,
    files: Math.ceil(checks.length / checksAFile),
  };
}

async function inThreads(language: string, jobs: readonly IndexJob[]): Promise<void> {
  const shares = Array.from({ length: Math.min(THREADS, jobs.length) }, (_, thread) =>
    jobs.filter((_, index) => index % THREADS === thread),
  );
  try {
    await Promise.all(shares.map((share) => inThread({ language, jobs: share })));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `The search index could not be made: ${reason}\nPagefind makes it, by a program for your system that \`npm ci\` installs. Without it, write \`search: false\` in publication.config.ts.`,
    );
  }
}

function inThread(work: IndexWork): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: work });
    worker.once('message', () => done());
    worker.once('error', fail);
  });
}

/** Forgets what the index no longer uses. */
function prune(kept: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name);
    if (!used.has(path)) rmSync(path, { recursive: true, force: true });
  }
}
