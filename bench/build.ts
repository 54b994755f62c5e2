import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { amount } from './measure/amount.ts';
import { cardImages } from './measure/cards.ts';
import { runCommand } from './measure/command.ts';
import { hugo, hugoVersion } from './measure/hugo.ts';
import { cold, oneEdit, unchanged } from './measure/plumbline.ts';
import { routesTable } from './measure/routes.ts';
import { withSearch } from './measure/search.ts';
import { median, table, type Measured } from './measure/table.ts';
import { emptyDiscarded, ensurePublication, openWorkspace } from './measure/workspace.ts';

const HELP = `Times the build of a large invented publication: cold, with nothing edited, with one check
edited; and Hugo on the same checks, where it is installed.

  npm run bench:build -- [options]

  --checks N       how many checks the publication has (10000)
  --runs N         how often each way is timed (5)
  --work <folder>  where to work, new or empty or of a run before (in the system's temporary folder)
  --help           this text`;

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      checks: { type: 'string', default: '10000' },
      runs: { type: 'string', default: '5' },
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
  await measure(checks, runs, resolve(values.work ?? join(tmpdir(), 'plumbline-bench')));
});

async function measure(checks: number, runs: number, folder: string): Promise<void> {
  const workspace = openWorkspace(folder);
  const written = ensurePublication(folder, workspace, checks);
  say(`${String(checks)} checks ${written ? 'generated' : 'reused'} in ${workspace.content}`);

  say('building cold …');
  const first = await cold(workspace, runs);
  say('building with nothing edited …');
  const none = await unchanged(workspace, runs);
  say('building with one check edited …');
  const one = await oneEdit(workspace, runs, checks);
  const measured = [first, one, none];
  say('building with search …');
  const search = await withSearch(workspace, { runs, checks, without: [first, one] });
  say('drawing card images …');
  const cards = await cardImages();

  const version = hugoVersion();
  if (version !== undefined) say('building with Hugo …');
  const other = version === undefined ? undefined : await hugo(workspace, runs, checks);
  emptyDiscarded(workspace);
  console.log(table(other ? [...measured, other] : measured));
  console.log(`\n${routesTable(measured)}`);
  console.log(`
${search}
${cards}`);
  if (version === undefined || !other) {
    console.log('Hugo is not installed, so there is nothing to compare with.');
    return;
  }
  console.log(version);
  for (const ours of measured) console.log(`${ours.name}: ${ratio(ours, other)} times Hugo's time`);
}

function ratio(ours: Measured, other: Measured): string {
  const [a, b] = [ours, other].map(({ timings }) => median(timings.map(({ seconds }) => seconds)));
  return ((a ?? NaN) / (b ?? NaN)).toFixed(2);
}

// Progress goes beside the table, so that the table can be kept in a file.
function say(text: string): void {
  console.error(text);
}
