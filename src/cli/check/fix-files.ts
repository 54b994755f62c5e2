import { readFileSync } from 'node:fs';
import { type ContentFile, listContent } from '../../corpus/content-files.ts';
import { type Fixed, fixFile } from '../../corpus/fix.ts';
import type { Folders } from '../../corpus/folders.ts';
import { replaceFile } from '../../corpus/replace-file.ts';
import { visible } from '../../corpus/report/visible.ts';
import type { NamedFiles } from './named-files.ts';

/** A file that would be, or was, mended. */
export interface FixedFile extends Fixed {
  file: ContentFile;
}

/** What can be mended with certainty in the named files of a content folder; nothing is written. */
export function* fixable(content: string, named: Pick<NamedFiles, 'has'>): Generator<FixedFile> {
  for (const file of listContent(content).files) {
    if (!named.has(file.file)) continue;
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
  for (const fixed of fixable(content, named)) {
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
