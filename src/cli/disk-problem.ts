import { foldersIn } from '../corpus/folders.ts';
import { ROOT } from './options.ts';

/** What a disk says that a person must mend, by the codes of the system. */
const IN_WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EEXIST: 'something else lies there',
  ENOTDIR: 'a file lies where a folder is expected',
  EISDIR: 'a folder lies where a file is expected',
};

/** What a person is told where a file or folder cannot be used; `undefined` for all other errors. */
export function diskProblem(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  const path = String(error.path);
  const why = IN_WORDS[String(error.code)];
  if (why === undefined) return undefined;
  const { cache } = foldersIn(process.env, ROOT);
  const mend = path.startsWith(cache)
    ? `\nIt is of the cache: mend or remove ${cache}, or name another folder in the variable PLUMBLINE_CACHE.`
    : '';
  return `Cannot use ${path}: ${why}.${mend}`;
}
