import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, EncodingError, inCharacters } from '../corpus/text.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * Names the files of diagnostics with the folder they lie in, and counts columns in characters, where
 * parsers count UTF-16 units. The files are read again for it: few have a diagnostic.
 */
export function placed(diagnostics: readonly Diagnostic[], out: string): Diagnostic[] {
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  return [...byFile].flatMap(([file, found]) => {
    const lines = linesOf(join(out, file));
    return found.map((diagnostic) => ({
      ...diagnostic,
      file: join(out, file),
      start: inCharacters(lines, diagnostic.start),
    }));
  });
}

function linesOf(file: string): string[] {
  try {
    return decode(readFileSync(file)).split('\n');
  } catch (error) {
    if (error instanceof EncodingError) return [];
    throw error;
  }
}
