import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TIMES_VARIABLE } from '../../src/publish/route-times.ts';
import { generateCheck } from '../generate/checks.ts';
import { sizeFor } from '../generate/size.ts';
import { Failure } from './command.ts';
import { extentOf } from './extent.ts';
import { routesTold } from './routes.ts';
import type { Measured } from './table.ts';
import { timed, type Timing } from './timed.ts';
import { discard, ROOT, withEdits, type Workspace } from './workspace.ts';

/** The repository's own command line, as a reader of the source runs it. */
const CLI = join(ROOT, 'src', 'cli', 'main.ts');

/** The publication as it is timed, in the folder of the benchmarks. */
type Config = 'publication.config.ts' | 'with-search.config.ts';
const USUAL = 'publication.config.ts';

/** Builds with neither cache, bundled code nor output of a build before. */
export async function cold(
  workspace: Workspace,
  runs: number,
  config: Config = USUAL,
): Promise<Measured> {
  const timings = await repeat(runs, () => {
    discard(workspace, workspace.out);
    discard(workspace, workspace.cache);
    // What the run before left to the disk is not ours to wait for.
    spawnSync('sync');
    return build(workspace, config, '--clean');
  });
  return measured('Plumbline, cold', workspace, timings);
}

/** Builds after which nothing was changed. */
export async function unchanged(workspace: Workspace, runs: number): Promise<Measured> {
  const timings = await repeat(runs, () => build(workspace, USUAL));
  return measured('Plumbline, no edit', workspace, timings);
}

/**
 * Builds after a sentence was added to the body of one check, at every run of another: by their
 * numbers, which otherwise are spread over all of them.
 */
export async function oneEdit(
  workspace: Workspace,
  runs: number,
  checks: number,
  {
    config = USUAL,
    edited = (run) => Math.floor(((run + 0.5) * checks) / runs),
  }: { config?: Config; edited?: (run: number) => number } = {},
): Promise<Measured> {
  const size = sizeFor(checks);
  const timings = await withEdits(workspace, (remember) =>
    repeat(runs, async (run) => {
      const { slug, file } = generateCheck(edited(run), size);
      const path = join(workspace.content, file.path);
      const sentence = `A sentence that run ${String(run + 1)} of the benchmark added.`;
      remember(path);
      appendFileSync(path, `\n${sentence}\n`);
      const timing = await build(workspace, config);
      demand(join(workspace.out, 'checks', slug, 'index.html'), sentence);
      return timing;
    }),
  );
  return measured('Plumbline, one edit', workspace, timings);
}

function measured(name: string, { out, times }: Workspace, timings: Timing[]): Measured {
  return { name, timings, extent: extentOf(out), routes: routesTold(times) };
}

function build(
  { content, out, cache, times }: Workspace,
  config: Config,
  ...flags: string[]
): Promise<Timing> {
  rmSync(times, { force: true });
  const file = join(ROOT, 'bench', config);
  const build = [CLI, 'build', '--content', content, '--config', file, '--out', out];
  return timed(process.execPath, [...build, ...flags], {
    cwd: ROOT,
    env: { PLUMBLINE_CACHE: cache, [TIMES_VARIABLE]: times },
  });
}

async function repeat(runs: number, run: (index: number) => Promise<Timing>): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (let index = 0; index < runs; index += 1) timings.push(await run(index));
  return timings;
}

// A build that is fast because it left the edit out must not count.
function demand(page: string, sentence: string): void {
  if (existsSync(page) && readFileSync(page, 'utf8').includes(sentence)) return;
  throw new Failure(`the edit is not on its page, so the time would mean nothing: ${page}`);
}
