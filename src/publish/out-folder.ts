import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
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
  if (!existsSync(marker) && readdirSync(out).length > 0) {
    throw new ForeignFolderError(
      `Unexpected files in ${out}, which no build of ours put there, expected an empty folder or one of an earlier build.\nEmpty it, or name another with --out.`,
    );
  }
  const isKnown = known !== undefined && isFinished(out, known);
  writeFileSync(marker, BUILDING);
  return isKnown;
}

/** Whether the last build into the folder was finished, and by it `known` was written. */
export function isFinished(out: string, known: string): boolean {
  const marker = join(out, MARKER);
  return existsSync(marker) && readFileSync(marker, 'utf8') === finished(known);
}

/** Files of one folder from which on listing the folder is cheaper than asking for each. */
const WORTH_A_LIST = 4;

/** Those of `files` (paths below `out`, with `/`) that are not there. */
export function missingOf(out: string, files: readonly string[]): string[] {
  const byFolder = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/') + 1));
  return [...byFolder].flatMap(([folder, inIt]) => {
    if (inIt.length < WORTH_A_LIST) return inIt.filter((file) => !existsSync(`${out}/${file}`));
    const names = namesIn(join(out, folder));
    return inIt.filter((file) => !names.has(file.slice(folder.length)));
  });
}

function namesIn(folder: string): ReadonlySet<string> {
  return new Set(existsSync(folder) ? readdirSync(folder) : []);
}

/**
 * Ends a build: removes what was there `before` it and is not `owned` (paths below `out`, with `/`),
 * and says that the folder is finished.
 */
export function releaseOutFolder(
  out: string,
  {
    owned,
    before,
    known,
  }: { owned: ReadonlySet<string>; before: readonly string[]; known: string },
): void {
  for (const path of before) {
    if (owned.has(path) || path === MARKER) continue;
    rmSync(join(out, path), { force: true });
    removeEmpty(out, dirname(path));
  }
  writeFileSync(join(out, MARKER), finished(known));
}

/**
 * Removes those files of an earlier build (`before`) that stand where the site `now` has a folder, or
 * in a folder where it has a file. Gives all others, which stay until the build ends.
 */
export function makeWay(
  out: string,
  { before, now }: { before: readonly string[]; now: ReadonlySet<string> },
): string[] {
  const folders = foldersAbove(now);
  return before.filter((path) => {
    if (now.has(path)) return true;
    if (!folders.has(path) && foldersAbove([path]).isDisjointFrom(now)) return true;
    rmSync(join(out, path), { force: true });
    removeEmpty(out, dirname(path));
    return false;
  });
}

/** All folders in which some of these files stand. */
export function foldersAbove(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** What the marker of a finished build says; the digest ties the folder to the cache. */
function finished(known: string): string {
  return `Built by Plumbline, which removes what it does not own here.\n${known}\n`;
}

/** Paths of all files in a folder, below it and with `/`; none where it is not there. */
export function filesBelow(out: string): string[] {
  if (!existsSync(out)) return [];
  return [...entriesBelow(out)]
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Removes a folder that has become empty, and the folders around it that so become empty. */
function removeEmpty(out: string, path: string): void {
  const folder = join(out, path);
  if (path === '.' || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(out, dirname(path));
}
