import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { amount } from './measure/amount.ts';
import { type Case, CASES, casesNamed } from './measure/cases.ts';
import { cardCosts } from './measure/cards.ts';
import { runCommand } from './measure/command.ts';
import { devTimes } from './measure/dev.ts';
import { reached, type Results } from './measure/goals.ts';
import { timeLarge } from './measure/large.ts';
import { queryCosts } from './measure/query.ts';
import { report } from './measure/report.ts';
import { timeRounds } from './measure/rounds.ts';
import { emptyDiscarded, ensurePublication, openWorkspace } from './measure/workspace.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';

const HELP = `Times builds of a large invented publication, and of the same pages by other generators, all in
turn in every round, and says which goals are met.

  npm run bench -- [options]

  --only <cases>       what to measure, such as edit,layout, with what it is held against; \`all\`
                       has the large case too
  --checks N           how many checks the publication has (10000)
  --rounds N           how often each way is timed (3)
  --eleventy <folder>  where \`npm install @11ty/eleventy@3.1.5\` was called; it is left out otherwise
  --json <file>        writes all that was measured there, too
  --work <folder>      where to work, new or empty or of a run before (in the system's temporary folder)
  --help               this text

Cases:
${Object.entries(CASES)
  .map(([name, text]) => `  ${name.padEnd(12)}${text}`)
  .join('\n')}

Hugo is taken where it is installed. The browser is the Chromium that CHROMIUM_PATH names, or
/usr/bin/chromium.`;

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      checks: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '3' },
      eleventy: { type: 'string' },
      json: { type: 'string' },
      work: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const checks = amount('--checks', values.checks);
  const rounds = amount('--rounds', values.rounds);
  const cases = casesNamed(values.only);
  const other = values.eleventy === undefined ? undefined : resolve(values.eleventy);
  const peers = { hugo: hugo(), eleventy: eleventy(other) };
  const folder = resolve(values.work ?? join(tmpdir(), 'plumbline-bench'));
  const results = await measure({ checks, rounds, cases, peers, folder });

  const versions = [peers.hugo?.same, peers.eleventy].flatMap((peer) =>
    peer ? [`${peer.name} ${peer.version}`] : [],
  );
  const machine = {
    processors: availableParallelism(),
    model: cpus()[0]?.model ?? '',
    memory: totalmem(),
    node: process.version,
    peers: versions,
  };
  console.log(
    `${String(checks)} checks, ${String(rounds)} rounds, ${String(machine.processors)} processors (${machine.model}), ${(machine.memory / 1e9).toFixed(0)} GB, Node ${machine.node}${versions.map((name) => `, ${name}`).join('')}\n`,
  );
  console.log(report(results));
  if (values.json !== undefined) {
    const all = { checks, rounds, machine, results, goals: reached(results) };
    writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
  }
});

interface Wanted {
  checks: number;
  rounds: number;
  cases: ReadonlySet<Case>;
  peers: { hugo: ReturnType<typeof hugo>; eleventy: ReturnType<typeof eleventy> };
  folder: string;
}

async function measure({ checks, rounds, cases, peers, folder }: Wanted): Promise<Results> {
  const workspace = openWorkspace(folder);
  const written = ensurePublication(workspace, checks);
  say(`${String(checks)} checks ${written ? 'generated' : 'reused'} in ${workspace.content}`);

  const results: Results = await timeRounds(workspace, { checks, rounds, cases, peers, say });
  if (cases.has('query')) {
    say('asking the search …');
    results.query = await queryCosts(workspace.out, checks);
  }
  if (cases.has('dev')) {
    say('editing while `npm run dev` serves …');
    results.dev = await devTimes(workspace, checks, Math.max(rounds, 5));
  }
  if (cases.has('cards')) {
    say('drawing card images …');
    results.cards = await cardCosts();
  }
  emptyDiscarded(workspace);
  if (cases.has('large')) Object.assign(results, await timeLarge(folder, checks * 10, say));
  return results;
}

// Progress goes beside the tables, so that these can be kept in a file.
function say(text: string): void {
  console.error(`${new Date().toLocaleTimeString('en-GB')} ${text}`);
}
