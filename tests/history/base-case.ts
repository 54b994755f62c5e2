import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read.ts';
import { report } from '../../src/corpus/report.ts';
import { againstBase, type BaseOptions } from '../../src/history/base/against-base.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { calledIn } from '../corpus/corpus-folder.ts';
import { type Repository, repository } from './repository.ts';

/** What lies over the base corpus when it is published: people who review, and a second check. */
export const PUBLISHED = join(import.meta.dirname, 'published');
export const CASES = join(import.meta.dirname, 'cases');
export const TOLL = 'checks/2025/bridge-has-a-toll.md';

/** The day on which the tests hold content against what is published. */
export const TODAY = '2025-09-01';

/** Lays a folder over a publication, and removes what its `remove.txt` lists. */
export function lay({ folders }: Repository, from: string): void {
  if (!existsSync(from)) return;
  const root = join(folders.content, '..');
  cpSync(from, root, {
    recursive: true,
    filter: (path) => !['published', 'mended'].some((name) => path === join(from, name)),
  });
  const list = join(from, 'remove.txt');
  const removed = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  for (const path of removed) rmSync(join(root, path), { recursive: true });
  for (const name of ['remove.txt', 'expected.txt']) rmSync(join(root, name), { force: true });
}

/** A repository whose `main` has the base corpus published, with `overlays` over it. */
export function published(...overlays: string[]): Repository {
  const desk = repository();
  for (const overlay of [PUBLISHED, ...overlays]) lay(desk, overlay);
  desk.commit('2025-08-25');
  return desk;
}

/** What a reading of the content of today against `main` finds, with paths below the publication. */
export async function heldAgainstMain(
  { folders }: Repository,
  options: Partial<BaseOptions> = {},
): Promise<{ diagnostics: Diagnostic[]; rules: string[]; text: string }> {
  return calledIn(folders, async () => {
    const further = await againstBase(folders, { ref: 'main', today: TODAY, ...options });
    const { diagnostics } = await readCorpus({ folders, further });
    const rules = diagnostics.map(({ rule }) => rule);
    return { diagnostics, rules, text: report(diagnostics, 'human') };
  });
}
