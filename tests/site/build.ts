import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SAMPLE_CONFIG, SAMPLE_CONTENT } from '../sample.ts';
import { inventedRepository } from './invented-repository.ts';

/** A publication built for the tests. */
export interface BuiltSite {
  name: string;
  /** Address that the publication has in its configuration. */
  address: string;
  /** Path that it is deployed under. */
  base: string;
  /** Where its files are. */
  folder: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURE = join(ROOT, 'tests/fixtures/invented');
const PUBLICATIONS = [
  { name: 'real', config: SAMPLE_CONFIG },
  { name: 'invented', config: join(FIXTURE, 'publication.config.ts') },
];

/** Names the folder with the sites while they are there: each project sets up, one of them builds. */
const VARIABLE = 'PLUMBLINE_TEST_SITES';

export interface BuiltSites {
  sites: BuiltSite[];
  /** Removes what this call has built, if it has. */
  remove: () => Promise<void>;
}

/** The sample publication and the invented one, built by the command, once for a whole run. */
export async function builtSites(): Promise<BuiltSites> {
  const known = process.env[VARIABLE];
  if (known !== undefined) return { sites: await sitesIn(known), remove: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-sites-'));
  const remove = async () => {
    Reflect.deleteProperty(process.env, VARIABLE);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    // One after the other: both write Astro's types to the same folder.
    for (const { name, config } of PUBLICATIONS) {
      const content =
        name === 'invented'
          ? inventedRepository(join(folder, 'desk'), join(FIXTURE, 'content'))
          : SAMPLE_CONTENT;
      const flags = ['--config', config, '--content', content, '--out', join(folder, name)];
      await build(flags, join(folder, 'cache'));
    }
  } catch (error) {
    await remove();
    throw error;
  }
  process.env[VARIABLE] = folder;
  return { sites: await sitesIn(folder), remove };
}

async function sitesIn(folder: string): Promise<BuiltSite[]> {
  return Promise.all(
    PUBLICATIONS.map(async ({ name, config }) => {
      const { default: publication } = (await import(config)) as {
        default: { address: string };
      };
      const { href, pathname } = new URL(publication.address);
      return { name, address: href, base: pathname, folder: join(folder, name) };
    }),
  );
}

/** What the test runner sets, and what would make the build one for tests. */
const OF_THE_RUNNER = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** Runs the command as a user would. */
export async function build(flags: string[], cache: string): Promise<void> {
  // The real content has no history here, whatever repository or archive the tests run in.
  const env = { ...process.env, PLUMBLINE_CACHE: cache, GIT_CEILING_DIRECTORIES: ROOT };
  for (const name of OF_THE_RUNNER) Reflect.deleteProperty(env, name);
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build', ...flags], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (part: Buffer) => (output += part.toString());
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  if (status !== 0) throw new Error(`\`build ${flags.join(' ')}\` failed:\n${output}`);
}
