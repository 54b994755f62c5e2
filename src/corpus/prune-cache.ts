import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpusCache, type Folders, historyCache, siteCache, workFolder } from './folders.ts';
import { DRAFT } from './kept-file.ts';

const HOUR = 60 * 60 * 1000;

/** Milliseconds for which is kept what is known of a content or an out folder that nobody builds. */
const UNUSED = 30 * 24 * HOUR;

/** Milliseconds after which no build is still at work on a draft. */
const ABANDONED = HOUR;

/** Names of what is being written, and left where a build was killed. */
const UNDER_WAY = new RegExp(`\\${DRAFT}$|^scratch-`);

/**
 * Frees the cache of what no build will ask for: all that is known of content and out folders that
 * were not built for a month, and what killed builds left half done.
 */
export function pruneCache(folders: Folders): void {
  const used = [corpusCache, siteCache, historyCache, workFolder].map((of) => of(folders));
  for (const folder of used) {
    removeOlder(join(folder, '..'), UNUSED, (name) => join(folder, '..', name) !== folder);
    removeOlder(folder, ABANDONED, (name) => UNDER_WAY.test(name));
  }
  const rows = join(corpusCache(folders), 'rows');
  removeOlder(rows, ABANDONED, (name) => UNDER_WAY.test(name));
}

function removeOlder(folder: string, than: number, isMeant: (name: string) => boolean): void {
  for (const name of namesIn(folder)) {
    if (!isMeant(name)) continue;
    const path = join(folder, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined || Date.now() - changed < than) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
