import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { entriesBelow } from '../../src/corpus/entries-below.ts';
import type { Example, ExampleFile } from '../../src/docs/example.ts';
import { BASE, CASES, MENDED } from '../corpus/corpus-folder.ts';

/** The example of a rule of the content: the folder named for it, and that folder mended. */
export function contentExample(rule: string): Example | undefined {
  const folder = join(CASES, rule);
  const report = textOf(join(folder, 'expected.txt'));
  if (report === undefined) return undefined;
  const mended = join(folder, MENDED);
  const paths = [...pathsIn(folder), ...pathsIn(mended)].filter(isShown);
  const files = [...new Set(paths)].toSorted().map((path): ExampleFile => {
    const broken = textOf(join(folder, path)) ?? usual(path, folder);
    const text = textOf(join(mended, path));
    const isGone = removed(mended).some((gone) => path === gone || path.startsWith(`${gone}/`));
    return { path, broken, mended: text ?? (isGone ? undefined : broken) };
  });
  return {
    report: report.trimEnd(),
    files: files.filter(({ broken, mended: after }) => broken !== after),
  };
}

function isShown(path: string): boolean {
  return /^content\/|\.ts$/.test(path);
}

/** The file of the base, where the case leaves it. */
function usual(path: string, folder: string): string | undefined {
  const isGone = removed(folder).some((gone) => path === gone || path.startsWith(`${gone}/`));
  return isGone ? undefined : textOf(join(BASE, path));
}

function removed(folder: string): string[] {
  return (textOf(join(folder, 'remove.txt')) ?? '').split('\n').filter(Boolean);
}

function pathsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return [...entriesBelow(folder)]
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
