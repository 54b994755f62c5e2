import { keepFile, readKept } from '../../corpus/kept-file.ts';
import { folderSum } from '../folder-sum.ts';
import { filesBelow } from '../out-folder.ts';

/** What is noted of a part of the index, beside its folder. */
interface Noted {
  files: string[];
  sum: number | undefined;
}

/** The file beside a part of the index that tells what is in it. */
export function noteOf(folder: string): string {
  return `${folder}.json`;
}

/** Takes down what is in the folder of a part that was just made. */
export function notePart(folder: string): void {
  const files = filesBelow(folder).toSorted();
  const noted: Noted = { files, sum: folderSum(folder, files) };
  keepFile(noteOf(folder), JSON.stringify(noted));
}

/**
 * Whether a part is kept as it was made. Its bytes are looked at where one of its files is still to be
 * copied: a file that `isThere` says to be in the site is a copy already.
 */
export function isKeptPart(folder: string, isThere: (path: string) => boolean): boolean {
  const kept = readKept(noteOf(folder));
  if (!kept) return false;
  const { files, sum } = JSON.parse(kept.toString('utf8')) as Noted;
  const found = filesBelow(folder).toSorted();
  if (found.join('\n') !== files.join('\n')) return false;
  return files.every(isThere) || folderSum(folder, files) === sum;
}
