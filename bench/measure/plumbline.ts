import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { TIMES_VARIABLE } from '../../src/publish/route-times.ts';
import { generateCheck } from '../generate/checks.ts';
import { sizeFor } from '../generate/size.ts';
import { Failure } from './command.ts';
import { timed, type Timing } from './timed.ts';
import { discard, type Workspace } from './workspace.ts';

/** The publication as it is timed, in the folder of the benchmarks. */
export type Config = 'pages.config.ts' | 'publication.config.ts' | 'with-search.config.ts';

/** Builds with neither cache, bundled code nor output of a build before. */
export async function buildCold(workspace: Workspace, config: Config): Promise<Timing> {
  discard(workspace, workspace.out);
  discard(workspace, workspace.cache);
  // The bundled code, which lies beside the code it is of.
  discard(workspace, join(workspace.project, '.cache'));
  // What the run before left to the disk is not ours to wait for.
  spawnSync('sync');
  return build(workspace, config);
}

/** Builds upon what the build before left. */
export async function build(workspace: Workspace, config: Config): Promise<Timing> {
  const { content, out, times, project } = workspace;
  rmSync(times, { force: true });
  const flags = ['--content', content, '--out', out, '--config', join(project, 'bench', config)];
  return command(workspace, ['build', ...flags], {
    [TIMES_VARIABLE]: times,
  });
}

/** Checks the content, with nothing known of it or with what the run before left. */
export async function check(workspace: Workspace, { cold }: { cold: boolean }): Promise<Timing> {
  if (cold) discard(workspace, workspace.cache);
  const config = join(workspace.project, 'bench/publication.config.ts');
  return command(workspace, ['check', '--content', workspace.content, '--config', config]);
}

/** Runs what `npm run` does with this name, in the copy of this repository. */
function command(
  { project, cache }: Workspace,
  [name, ...args]: ['build' | 'check', ...string[]],
  env: Record<string, string> = {},
): Promise<Timing> {
  const [, ...words] = packageJson.scripts[name].split(' ');
  return timed(process.execPath, [...words, ...args], {
    cwd: project,
    env: { PLUMBLINE_CACHE: cache, ...env },
  });
}

/** A sentence to add to a check, so that its page is another. */
export interface Edit {
  /** Number of the check (0-based) in a publication of so many. */
  index: number;
  checks: number;
  sentence: string;
}

/** Builds after a sentence was added to the body of a check; `remember` is told its file before. */
export async function buildEdited(
  workspace: Workspace,
  config: Config,
  { index, checks, sentence }: Edit,
  remember: (file: string) => void,
): Promise<Timing> {
  const { slug, file } = generateCheck(index, sizeFor(checks));
  const path = join(workspace.content, file.path);
  remember(path);
  appendFileSync(path, `\n${sentence}\n`);
  const timing = await build(workspace, config);
  demand(join(workspace.out, 'checks', slug, 'index.html'), sentence);
  return timing;
}

/** What every page is in, and where in it something is added. */
const LAYOUT = 'layouts/Base.astro';
const PLACE = '<slot name="head" />';

/** Builds after something was added to the layout that all pages have; `mark` is what it holds. */
export async function buildWithLayout(
  workspace: Workspace,
  config: Config,
  mark: string,
): Promise<Timing> {
  const file = join(workspace.project, LAYOUT);
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(PLACE, `<meta name="mark" content="${mark}" />\n    ${PLACE}`);
  if (edited === text) throw new Failure(`${LAYOUT} has no ${PLACE}, where the layout is edited`);
  writeFileSync(file, edited);
  try {
    const timing = await build(workspace, config);
    demand(join(workspace.out, 'index.html'), mark);
    return timing;
  } finally {
    writeFileSync(file, text);
  }
}

// A build that is fast because it left the edit out must not count.
function demand(page: string, text: string): void {
  if (existsSync(page) && readFileSync(page, 'utf8').includes(text)) return;
  throw new Failure(`the edit is not on its page, so the time would mean nothing: ${page}`);
}
