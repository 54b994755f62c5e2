import { endOfMarkup } from '../markdown/markup-end.ts';
import type { Diagnostic, Range } from '../model/diagnostic.ts';
import type { Place, Problem } from './draft.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { rangeInCharacters } from './text.ts';

interface Reread {
  lines: string[];
  frontmatter: Frontmatter;
}

/**
 * Looks up the places of problems in the texts of their files, which `textOf` reads again: problems
 * are few, and keeping every file's positions in memory for them would not be worth it.
 */
export function* placed(
  problems: Iterable<Problem>,
  textOf: (file: Problem['file']) => string,
): Generator<Diagnostic> {
  const files = new Map<string, Reread>();
  const reread = (file: Problem['file']): Reread => {
    const known = files.get(file.absolute) ?? readAgain(textOf(file));
    files.set(file.absolute, known);
    return known;
  };
  for (const { file, at, severity = 'error', related, ...rest } of problems) {
    yield {
      ...rest,
      severity,
      file: file.file,
      ...rangeOf(file, at, reread),
      ...(related && {
        related: related.map((other) => ({
          file: other.file.file,
          ...rangeOf(other.file, other.at, reread),
          label: other.label,
        })),
      }),
    };
  }
}

function rangeOf(
  file: Problem['file'],
  at: Place,
  reread: (file: Problem['file']) => Reread,
): Range {
  if ('line' in at && at.line === 1) return { start: at };
  const { lines, frontmatter } = reread(file);
  const range =
    'line' in at ? { start: at, end: endOfMarkup(lines, at) } : frontmatter.locate(at.key, at.what);
  return rangeInCharacters(lines, range);
}

function readAgain(text: string): Reread {
  return { lines: text.split('\n'), frontmatter: readFrontmatter(text) };
}
