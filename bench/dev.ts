import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { generateCheck } from './generate/checks.ts';
import { sizeFor } from './generate/size.ts';
import { amount } from './measure/amount.ts';
import { Failure, runCommand } from './measure/command.ts';
import { aligned, median } from './measure/table.ts';
import { ensurePublication, openWorkspace, ROOT, withEdits } from './measure/workspace.ts';

const HELP = `Times npm run dev on a large invented publication: from its start to the first page, and from an
edit of a check to the moment when a browser shows it.

  npm run bench:dev -- [options]

  --checks N       how many checks the publication has (10000)
  --runs N         how many edits are timed (7)
  --work <folder>  where to work, as for bench:build
  --help           this text

The browser is the Chromium that CHROMIUM_PATH names, or /usr/bin/chromium.`;

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      checks: { type: 'string', default: '10000' },
      runs: { type: 'string', default: '7' },
      work: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const checks = amount('--checks', values.checks);
  const runs = amount('--runs', values.runs);
  const folder = resolve(values.work ?? join(tmpdir(), 'plumbline-bench'));
  const workspace = openWorkspace(folder);
  ensurePublication(folder, workspace, checks);
  const { content, cache } = workspace;
  const rows = [['from', 'to', 'median s', 'min s', 'max s']];
  for (const start of ['start, first', 'start, again']) {
    const began = performance.now();
    const server = await serve(content, cache);
    try {
      const first = await fetch(server.url);
      if (!first.ok) throw new Failure(`the first page answered ${String(first.status)}`);
      rows.push(row(start, 'the first page', [performance.now() - began]));
      if (start !== 'start, again') continue;
      const edits = await withEdits(workspace, (remember) =>
        timeEdits(server.url, content, checks, runs, remember),
      );
      rows.push(row('edit of a check', 'its page in a browser', edits));
    } finally {
      await server.stop();
    }
  }
  console.log(aligned(rows));
});

function row(from: string, to: string, times: number[]): string[] {
  const figures = [median(times), Math.min(...times), Math.max(...times)];
  return [from, to, ...figures.map((time) => (time / 1000).toFixed(2))];
}

/** Milliseconds from each edit, of another check every time, to its page. */
async function timeEdits(
  url: string,
  content: string,
  checks: number,
  runs: number,
  remember: (path: string) => void,
): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const number = Math.floor(((run + 0.5) * checks) / runs);
      const { slug, file } = generateCheck(number, sizeFor(checks));
      const path = join(content, file.path);
      const sentence = `A sentence that run ${String(run + 1)} added.`;
      await page.goto(new URL(`checks/${slug}/`, url).href);
      await page.waitForTimeout(1500);
      remember(path);
      const began = performance.now();
      appendFileSync(path, `\n${sentence}\n`);
      await page.getByText(sentence).waitFor({ timeout: 60_000 });
      times.push(performance.now() - began);
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** Runs the command until it says where it serves. */
async function serve(
  content: string,
  cache: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const config = join(ROOT, 'bench/publication.config.ts');
  const words = ['dev', '--port', '0', '--content', content, '--config', config];
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...words], {
    cwd: ROOT,
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
