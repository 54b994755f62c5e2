import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { entriesBelow } from '../../src/corpus/entries-below.ts';
import type { Example, ExampleFile } from '../../src/docs/example.ts';
import { BASE, CASES, MENDED } from '../corpus/corpus-folder.ts';
import { CASES as CHANGES, PUBLISHED } from '../history/base-case.ts';

/** The example of a rule that looks at what is published: a change to it, and that mended. */
export function changeExample(rule: string): Example | undefined {
  const folder = join(CHANGES, rule);
  return exampleIn(folder, [join(folder, 'published'), PUBLISHED, BASE]);
}

/** Gives the example of a rule: the folder named for it below `cases` over the base, and that mended. */
export function exampleBelow(cases: string): (rule: string) => Example | undefined {
  return (rule) => {
    const example = exampleIn(join(cases, rule), [BASE]);
    return example && { ...example, files: example.files.map(({ published: _, ...file }) => file) };
  };
}

/** The example of a rule of the content. */
export const contentExample = exampleBelow(CASES);

/** What a case lays over the first of some folders that has the file, or removes. */
function exampleIn(folder: string, below: readonly string[]): Example | undefined {
  const report = textOf(join(folder, 'expected.txt'));
  if (report === undefined) return undefined;
  const over = join(folder, MENDED);
  const paths = [...pathsIn(folder), ...pathsIn(over), ...removedBy(folder)].filter(isShown);
  const files = [...new Set(paths)].toSorted().map((path): ExampleFile => {
    const published = below
      .map((one) => textOf(join(one, path)))
      .find((text) => text !== undefined);
    const broken = textOf(join(folder, path)) ?? unlessRemoved(path, folder, published);
    const mended = textOf(join(over, path)) ?? unlessRemoved(path, over, broken);
    return { path, published, broken, mended };
  });
  return {
    report: report.trimEnd(),
    files: files.filter(
      ({ published, broken, mended }) => broken !== mended || broken !== published,
    ),
  };
}

function isShown(path: string): boolean {
  return /^(?:content|private)\/.*\.|^[^/]*\.(?:ts|json)$/.test(path);
}

function unlessRemoved(path: string, folder: string, text: string | undefined): string | undefined {
  const isGone = removedBy(folder).some((gone) => path === gone || path.startsWith(`${gone}/`));
  return isGone ? undefined : text;
}

function removedBy(folder: string): string[] {
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
