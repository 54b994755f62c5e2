import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateCheck } from '../generate/checks.ts';
import { sizeFor } from '../generate/size.ts';
import { cold, oneEdit } from './plumbline.ts';
import { median, type Measured } from './table.ts';
import type { Workspace } from './workspace.ts';

const CONFIG = 'with-search.config.ts';

/** What the search adds to a cold build and to one after an edit, and how much its index is. */
export async function withSearch(
  workspace: Workspace,
  {
    runs,
    checks,
    without: [first, one],
  }: { runs: number; checks: number; without: readonly [Measured, Measured] },
): Promise<string> {
  const made = await cold(workspace, runs, CONFIG);
  const newest = newestFirst(checks);
  const edited = await oneEdit(workspace, runs, checks, {
    config: CONFIG,
    edited: (run) => newest[run] ?? 0,
  });
  const index = join(workspace.out, 'search', 'index');
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return [
    'Search, which the builds above leave out, adds',
    `${added(made, first)} s to a cold build (${secondsOf(made)} s),`,
    `${added(edited, one)} s after an edit of one of the newest checks (${secondsOf(edited)} s),`,
    `and ${String(files.length)} files of ${(bytes / 1e6).toFixed(1)} MB`,
  ].join(' ');
}

/** The numbers of all checks, the newest first. */
function newestFirst(checks: number): number[] {
  const size = sizeFor(checks);
  return Array.from({ length: checks }, (_, index) => index)
    .map((index) => ({ index, published: generateCheck(index, size).published }))
    .sort((a, b) => (a.published < b.published ? 1 : -1))
    .map(({ index }) => index);
}

function added(more: Measured, less: Measured): string {
  return (Number(secondsOf(more)) - Number(secondsOf(less))).toFixed(2);
}

function secondsOf({ timings }: Measured): string {
  return median(timings.map(({ seconds }) => seconds)).toFixed(2);
}
