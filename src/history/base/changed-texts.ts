import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, DraftFile } from '../../corpus/draft.ts';
import type { BaseTree } from './base-tree.ts';

/**
 * The records of the base whose file is not as it was, or is gone, by their paths below the content
 * folder. A file that is there and cannot be read is reported as such, and is not gone.
 */
export function changedTexts(
  { texts }: BaseTree,
  { files, twins }: Pick<Draft, 'files' | 'twins'>,
  content: string,
): Map<string, string> {
  const now = new Map<string, DraftFile>();
  for (const kind of Object.values(files)) {
    for (const file of kind.values()) now.set(file.path, file);
  }
  for (const { file } of twins) now.set(file.path, file);
  return new Map(
    [...texts].filter(([path, id]) => {
      const file = now.get(path);
      if (!file) return !existsSync(join(content, path));
      return textId(readFileSync(file.absolute), id.length) !== id;
    }),
  );
}

/** Hexadecimal digits of an id in a repository of the older of git's two formats. */
const SHA_1 = 40;

/** The id under which git keeps a text (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
function textId(bytes: Buffer, digits: number): string {
  return createHash(digits === SHA_1 ? 'sha1' : 'sha256')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}
