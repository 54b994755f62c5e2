import { readFileSync } from 'node:fs';
import { type ContentFile, listContent } from '../../corpus/content-files.ts';
import { type Fixed, fixFile } from '../../corpus/fix.ts';
import type { Folders } from '../../corpus/folders.ts';
import { replaceFile } from '../../corpus/replace-file.ts';
import { visible } from '../../corpus/report/visible.ts';
import type { NamedFiles } from './named-files.ts';

/** A record's file. */
export type RecordPlace = Pick<ContentFile, 'kind' | 'file' | 'absolute'>;

/** A file that would be, or was, mended. */
export interface FixedFile extends Fixed {
  file: RecordPlace;
}

/** What can be mended with certainty in some files; nothing is written. */
export function* fixable(files: Iterable<RecordPlace>): Generator<FixedFile> {
  for (const file of files) {
    const text = textOf(file.absolute);
    const fixed = text === undefined ? undefined : fixFile(file.kind, text);
    if (fixed && fixed.text !== text) yield { ...fixed, file };
  }
}

/** Mends the named files of a content folder, and says what of each. */
export function fixFiles(
  { content }: Pick<Folders, 'content'>,
  named: NamedFiles,
  say: (line: string) => void,
): void {
  const files = listContent(content).files.filter(({ file }) => named.has(file));
  for (const fixed of fixable(files)) {
    const { changes, file, text } = fixed;
    replaceFile(file.absolute, text);
    const what = changes.length > 0 ? changes.join('; ') : 'its frontmatter has the canonical form';
    say(visible(`Mended ${file.file}: ${what}`));
  }
}

/** The text as it is, with its byte-order mark; `undefined` where it is not UTF-8. */
function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
