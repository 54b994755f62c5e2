import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { entriesBelow } from '../corpus/entries-below.ts';

/** The file that says an out folder is ours: what the build does not own in it is removed. */
const MARKER = '.plumbline';
const BUILDING = 'A build is under way, or was interrupted. The next one makes every page anew.\n';

/** Thrown where the out folder holds files that no build of ours put there. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
}

/**
 * Claims the folder for a build and gives whether its pages can be built upon: the last build into
 * it was finished, and by it `known` (what the cache knows of its pages) was written. Throws
 * `ForeignFolderError` where the folder holds what we did not build.
 */
export function claimOutFolder(out: string, known: string | undefined): boolean {
  mkdirSync(out, { recursive: true });
  const marker = join(out, MARKER);
  const isOurs = existsSync(marker);
  if (!isOurs && readdirSync(out).length > 0) {
    throw new ForeignFolderError(
      `Unexpected files in ${out}, which no build of ours put there, expected an empty folder or one of an earlier build.\nEmpty it, or name another with --out.`,
    );
  }
  const isKnown = isOurs && known !== undefined && readFileSync(marker, 'utf8') === finished(known);
  writeFileSync(marker, BUILDING);
  return isKnown;
}

/** Ends a build: removes every file that is not `owned` (paths below `out`, with `/`), and says so. */
export function releaseOutFolder(out: string, owned: ReadonlySet<string>, known: string): void {
  prune(out, owned);
  writeFileSync(join(out, MARKER), finished(known));
}

/** What the marker of a finished build says; the digest ties the folder to the cache. */
function finished(known: string): string {
  return `Built by Plumbline, which removes what it does not own here.\n${known}\n`;
}

function prune(out: string, owned: ReadonlySet<string>): void {
  const entries = [...entriesBelow(out)];
  for (const entry of entries) {
    const absolute = join(entry.parentPath, entry.name);
    const path = relative(out, absolute).split(sep).join('/');
    if (!entry.isDirectory() && path !== MARKER && !owned.has(path)) rmSync(absolute);
  }
  // Deepest first, so that a folder whose folders went goes as well.
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const folder of folders.sort((a, b) => b.length - a.length)) {
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
