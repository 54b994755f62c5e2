import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DraftFile, Place, Problem } from './draft.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { decode, inCharacters } from './text.ts';

interface Reread {
  lines: string[];
  frontmatter: Frontmatter;
}

/**
 * Looks up the places of problems. Files are read again for it: problems are few, and keeping every
 * file's positions in memory for them would not be worth it.
 */
export function* placed(problems: Iterable<Problem>): Generator<Diagnostic> {
  const files = new Map<string, Reread>();
  for (const { file, at, severity = 'error', ...rest } of problems) {
    yield { ...rest, severity, file: file.file, start: pointOf(file, at, files) };
  }
}

function pointOf(file: DraftFile, at: Place, files: Map<string, Reread>): Diagnostic['start'] {
  if ('line' in at && at.column === 1) return at;
  const reread = files.get(file.absolute) ?? readAgain(file);
  files.set(file.absolute, reread);
  return inCharacters(reread.lines, 'line' in at ? at : reread.frontmatter.locate(at.key, at.what));
}

function readAgain({ absolute }: DraftFile): Reread {
  const text = decode(readFileSync(absolute));
  return { lines: text.split('\n'), frontmatter: readFrontmatter(text) };
}
