import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCheck } from '../generate/checks.ts';
import { sizeFor } from '../generate/size.ts';
import { withChromium } from './chromium.ts';
import { Failure } from './command.ts';
import { withEdits, type Workspace } from './workspace.ts';

const QUIET_MS = 1500;
const TIMEOUT = 60_000;

/** Seconds of `npm run dev`. */
export interface DevTimes {
  /** From its start to the first page, with what the builds before left in the cache. */
  start: number;
  /** From each edit of a check to a browser that shows it. */
  edits: number[];
}

/** Serves the publication, and edits another check at every run. */
export async function devTimes(
  workspace: Workspace,
  checks: number,
  runs: number,
): Promise<DevTimes> {
  const began = performance.now();
  const server = await serve(workspace);
  try {
    const first = await fetch(server.url);
    if (!first.ok) throw new Failure(`the first page answered ${String(first.status)}`);
    const start = (performance.now() - began) / 1000;
    const edits = await withEdits(workspace, (remember) =>
      timeEdits(server.url, workspace.content, { checks, runs }, remember),
    );
    return { start, edits };
  } finally {
    await server.stop();
  }
}

async function timeEdits(
  url: string,
  content: string,
  { checks, runs }: { checks: number; runs: number },
  remember: (path: string) => void,
): Promise<number[]> {
  return withChromium(async (browser) => {
    const page = await browser.newPage();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const number = Math.floor(((run + 0.5) * checks) / runs);
      const { slug, file } = generateCheck(number, sizeFor(checks));
      const path = join(content, file.path);
      const sentence = `A sentence that run ${String(run + 1)} added.`;
      await page.goto(new URL(`checks/${slug}/`, url).href);
      await page.waitForTimeout(QUIET_MS);
      remember(path);
      const began = performance.now();
      appendFileSync(path, `\n${sentence}\n`);
      await page.getByText(sentence).waitFor({ timeout: TIMEOUT });
      times.push((performance.now() - began) / 1000);
    }
    return times;
  });
}

/** Runs the command until it says where it serves. */
async function serve({
  content,
  cache,
  project,
}: Workspace): Promise<{ url: string; stop: () => Promise<void> }> {
  const config = join(project, 'bench/publication.config.ts');
  const words = ['dev', '--port', '0', '--content', content, '--config', config];
  const child = spawn(process.execPath, [join(project, 'src/cli/main.ts'), ...words], {
    cwd: project,
    env: { ...process.env, PLUMBLINE_CACHE: cache, NO_COLOR: '1' },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let printed = '';
  const url = await new Promise<string>((found, fail) => {
    const take = (part: Buffer) => {
      printed += part.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\S*\//.exec(printed) ?? [];
      if (address !== undefined) found(address);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', () => fail(new Failure(`the server ended:\n${printed}`)));
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { url, stop };
}
