import type { Case } from './case.ts';
import { DATA_CASES } from './data-cases.ts';
import { goodSite } from './good-site.ts';
import { PAGE_CASES } from './page-cases.ts';

/** Edits of the good site, each of which breaks one rule. */
export const CASES: readonly Case[] = [...PAGE_CASES, ...DATA_CASES];

/** The files of the good site with a case's edit. */
export function broken({ file, from, to }: Case): Record<string, string> {
  const files = goodSite();
  const text = files[file] ?? '';
  files[file] = from === undefined ? to : text.replace(from, () => to);
  if (files[file] === text) throw new Error(`${file} has no ${String(from)}`);
  return files;
}
