import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readersIn } from '../corpus/held-rows.ts';
import { corpusCache, type Folders } from '../corpus/folders.ts';
import { ContentError } from '../corpus/content-error.ts';
import { progressOf } from '../corpus/progress.ts';
import type { Reading } from '../corpus/read.ts';
import { report } from '../corpus/report.ts';
import { UNFINISHED } from '../corpus/unfinished.ts';
import { gapInWords } from '../history/gap.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Refusal } from '../model/refusal.ts';
import {
  filesOf,
  keepKnownSite,
  knownKeys,
  type KnownSite,
  outdatedIn,
  readKnownSite,
  toKnownPages,
} from './known-site.ts';
import { makePages, pagesOf, WORTH_A_THREAD } from './make-pages.ts';
import { missingFiles } from './missing-files.ts';
import {
  claimOutFolder,
  filesBelow,
  foldersAbove,
  isFinished,
  makeWay,
  releaseOutFolder,
} from './out-folder.ts';
import { pageThreads, type PageThreads } from './page-threads.ts';
import type { Renderer } from './renderer.ts';
import { stopwatch } from './route-times.ts';
import { siteState } from './site-state.ts';
import { isOfIndexPart, searchIndex } from './search/search-index.ts';

/** The site that the last build left in the out folder. */
export interface LastSite {
  site: KnownSite;
  /** Of all that is known of it. */
  digest: string;
  /** Those of its files that somebody took away. */
  missing: Promise<ReadonlySet<string>>;
}

/** A reading that found nothing in the way. */
type ReadingOfAll = Extract<Reading, { corpus: object }>;

/** Looks at what the last build left; nothing where it was not finished, or nothing is known of it. */
export function lookAtLastSite(folders: Folders): LastSite | undefined {
  const last = readKnownSite(folders);
  if (!last || !isFinished(folders.out, last.digest)) return undefined;
  const missing = missingFiles(folders.out, [...filesOf(last.site), ...last.site.others]);
  // Looked at when the content is read.
  missing.catch(() => undefined);
  return { ...last, missing };
}

/**
 * Publishes a corpus: makes the pages that show what changed, copies what they link to, and removes
 * what is no longer of the site. Throws `ContentError` before it writes anything where the content
 * has errors, or marks of what is not known yet. Gives how many pages the site has, and how many were made.
 */
export async function publishSite(
  folders: Folders,
  renderer: Renderer,
  reading: Reading,
  last: LastSite | undefined = lookAtLastSite(folders),
): Promise<{ pages: number; made: number }> {
  if (!reading.corpus) throw new ContentError(reading.diagnostics);
  const threads = pageThreads(renderer.entry, reading);
  try {
    return await publish(folders, renderer, reading, threads, last);
  } finally {
    threads.close();
  }
}

async function publish(
  folders: Folders,
  renderer: Renderer,
  reading: ReadingOfAll,
  threads: PageThreads,
  last: LastSite | undefined,
): Promise<{ pages: number; made: number }> {
  refuseUnfinished(reading.diagnostics);
  if (reading.diagnostics.length > 0) console.warn(report(reading.diagnostics, 'human'));
  if (reading.history && 'gap' in reading.history) console.warn(gapInWords(reading.history.gap));
  const { out } = folders;
  const others = otherFiles(folders, renderer, reading);
  const state = siteState(renderer, reading, others.keys());
  if (last?.site.state === state && (await last.missing).size === 0) {
    for (const [path, from] of others) copyChanged(from, join(out, path));
    return { pages: filesOf(last.site).length, made: 0 };
  }

  const certain = last ? outdatedIn(last.site, renderer.routes) : recordsOf(reading);
  if (certain >= WORTH_A_THREAD) threads.start();
  const pages = await pagesOf(renderer.entry, reading);
  const files = new Set(pages.map(({ file }) => file));
  if (files.size < pages.length) throw new Error(twice(pages.map(({ file }) => file)));
  const code = pages.map(({ route }) => digestOfRoute(renderer, route));
  const pageFolders = foldersAbove(files);
  for (const [path, from] of others) {
    if (files.has(path) || pageFolders.has(path) || !foldersAbove([path]).isDisjointFrom(files))
      throw new Refusal(`Unexpected file ${from}, whose address is a page's. Rename or remove it.`);
  }
  const known = claimOutFolder(out, last?.digest) ? last?.site : undefined;
  const before = makeWay(out, {
    before: known ? [...filesOf(known), ...known.others] : filesBelow(out),
    now: new Set([...files, ...others.keys()]),
  });

  const { corpus, publication } = reading;
  const site = { corpus, publication, ...readersIn(corpusCache(folders)) };
  const isThere = (path: string) => known !== undefined && existsSync(join(out, path));
  // Made while the pages are; whether it failed is looked at when they are done.
  const beginIndex = () => {
    const index = publication.search ? searchIndex(folders, site, isThere) : undefined;
    index?.catch(() => undefined);
    return index;
  };
  // Where there is much to make, the other threads begin before it; else it takes the longest of all.
  const begun = known && beginIndex();

  const keys: string[] = [];
  const keyBefore = known && knownKeys(known);
  const watch = stopwatch();
  const changed = pages.map((page, index) => {
    const before = keyBefore?.(page, code[index] ?? '');
    // The key of a page that is made anyhow is made with it, by the thread that makes it.
    if (before === undefined) return true;
    const start = performance.now();
    const now = (keys[index] = page.key());
    watch.add(page.route, start);
    return now === '' || now !== before;
  });
  watch.tell();
  const missing = known && (await last?.missing);
  const wanted = pages.flatMap(({ file }, index) =>
    changed[index] || missing?.has(file) ? [index] : [],
  );
  const making = makePages(pages, { out, wanted }, threads, progressOf('Making files'));
  const index = begun ?? beginIndex();
  for (const [index, key] of await making) keys[index] = key;

  if (index) for (const [path, from] of await index) others.set(path, from);
  for (const [path, from] of others) {
    const to = join(out, path);
    if (!isOfIndexPart(path) || !isThere(path)) copyChanged(from, to);
  }

  const digest = keepKnownSite(folders, {
    state,
    pages: toKnownPages(pages, code, keys),
    others: [...others.keys()],
  });
  releaseOutFolder(out, {
    owned: new Set([...files, ...others.keys()]),
    before,
    known: digest,
  });
  return { pages: pages.length, made: wanted.length };
}

/** How many records a corpus has. */
function recordsOf({ corpus }: ReadingOfAll): number {
  return Object.values(corpus).reduce((all, { size }) => all + size, 0);
}

/** What the site has beside its pages: where each file goes, and where it lies. */
function otherFiles(
  { root }: Folders,
  { assets }: Renderer,
  { images }: { images: ReadonlyMap<string, string> },
): Map<string, string> {
  const others = new Map<string, string>();
  for (const folder of [assets, join(root, 'public')]) {
    for (const path of filesBelow(folder)) others.set(path, join(folder, path));
  }
  for (const [address, file] of images) others.set(address.slice(1), file);
  return others;
}

function digestOfRoute({ routes }: Renderer, route: string): string {
  const digest = routes[route];
  if (digest === undefined) throw new Error(`The bundle knows no code of the route ${route}`);
  return digest;
}

function twice(files: string[]): string {
  const file = files.find((path, index) => files.indexOf(path) !== index) ?? '';
  return `Two pages claim the same address: ${file}`;
}

function copyChanged(from: string, to: string): void {
  const size = statSync(to, { throwIfNoEntry: false })?.size;
  if (size === statSync(from).size && readFileSync(to).equals(readFileSync(from))) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** What is marked as not known yet may be looked at, and is never published. */
function refuseUnfinished(diagnostics: readonly Diagnostic[]): void {
  const unfinished = diagnostics.filter(({ rule }) => rule === UNFINISHED);
  if (unfinished.length === 0) return;
  throw new ContentError(unfinished.map((one) => ({ ...one, severity: 'error' })));
}
