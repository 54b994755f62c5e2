import { existsSync, writeFileSync } from 'node:fs';
import type { ParsedArgs } from 'citty';
import { shown } from '../corpus/content-files.ts';
import { readPublication } from '../corpus/publication.ts';
import { report } from '../corpus/report.ts';
import { formatArg, formatOf } from './format.ts';
import { languageIn } from '../import/texts.ts';
import { DATE_ORDERS } from '../import/dates.ts';
import { importReviews } from '../import/import-reviews.ts';
import { summary } from '../import/summary.ts';
import { newTally, type Tally } from '../import/tally.ts';
import { verdictMap } from '../import/verdict-map.ts';
import { writeFiles } from '../import/write-files.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { Refusal } from '../model/refusal.ts';
import { formatNumber } from '../words/format.ts';
import { hasColors } from './colors.ts';
import { command, everyValue } from './command.ts';
import { readFeeds } from './import/read-feeds.ts';
import { folderArgs, useFolders } from './options.ts';
import { targetCorpus } from './target-corpus.ts';

/** Messages that are printed; a broken feed may give one for each of its items. */
const PRINTED = 100;

// `as const` would make them lists that cannot be changed, which citty does not take.
const orders: string[] = [...DATE_ORDERS];

const importArgs = {
  file: {
    type: 'positional',
    required: false,
    valueHint: 'feed.json …',
    description:
      'Feeds of fact-checks: a schema.org DataFeed, an answer of claims:search, ClaimReview as JSON-LD, or saved pages with it',
  },
  verdict: {
    type: 'string',
    valueHint: 'label=id',
    description:
      'A foreign label and our verdict for it, as often as needed ("Pants on Fire=false")',
  },
  verdicts: {
    type: 'string',
    valueHint: 'file',
    description: 'A JSON file of such pairs: {"Pants on Fire": "false"}',
  },
  unknown: {
    type: 'string',
    valueHint: 'file',
    description:
      'Write the labels without a verdict there, to be filled in and given to --verdicts',
  },
  author: {
    type: 'string',
    valueHint: 'id',
    description: 'Who is named as author where the feed names nobody of ours (the first of people)',
  },
  language: {
    type: 'string',
    valueHint: 'tag',
    description: 'Language of fact-checks that name none (the publication’s first)',
  },
  dates: {
    type: 'enum',
    options: orders,
    description: 'How to read 03/04/2020; else it is marked and not guessed',
  },
  'dry-run': { type: 'boolean', description: 'Write nothing, and tell what would be written' },
  ...formatArg,
  content: { ...folderArgs.content, description: 'Where the checks are written (content/)' },
  config: folderArgs.config,
  out: {
    type: 'string',
    valueHint: 'folder',
    description: 'Write into a content folder of its own there, to be looked at first',
  },
} as const;

type ImportArgs = ParsedArgs<typeof importArgs>;

/** `npm run import`: fact-checks of other systems, as checks of the content. */
export const importCommand = command({
  meta: { name: 'import', description: 'Turn feeds of fact-checks into checks' },
  args: importArgs,
  async run(args, typed) {
    const folders = useFolders({ content: args.out ?? args.content, config: args.config });
    const config = await readPublication(folders.config);
    if ('diagnostics' in config) {
      console.error(report(config.diagnostics, 'human'));
      process.exitCode = 1;
      return;
    }
    const target = await targetCorpus(folders, config.publication, 'imported');
    const pairs = everyValue(typed, 'verdict');
    const options = { ...optionsFrom(args, config.publication, pairs), corpus: target };
    const feeds = readFeeds(args._);
    tell(args, importAll(args, folders.content, feeds, options), folders.content);
  },
});

type Options = Parameters<typeof importReviews>[1];

interface Told {
  tally: Tally;
  diagnostics: Diagnostic[];
}

function optionsFrom(
  args: ImportArgs,
  publication: Publication,
  pairs: readonly string[],
): Omit<Options, 'corpus'> {
  const people = Object.keys(publication.people);
  const author = args.author ?? people[0];
  if (author === undefined || !people.includes(author)) {
    const list = people.map((id) => `\`${id}\``).join(', ');
    throw new Refusal(
      `Unexpected \`--author ${author ?? ''}\`, expected one of the people of the configuration: ${list}`,
    );
  }
  const language = languageIn(args.language);
  if (args.language !== undefined && language === undefined) {
    throw new Refusal(
      `Unexpected \`--language ${args.language}\`, expected a tag such as en or uk`,
    );
  }
  return {
    publication,
    verdicts: verdictMap(publication, args.verdicts, pairs),
    author,
    language,
    dateOrder: DATE_ORDERS.find((order) => order === args.dates),
  };
}

function importAll(
  args: ImportArgs,
  content: string,
  feeds: ReturnType<typeof readFeeds>,
  options: Options,
): Told {
  if (args.unknown !== undefined && existsSync(args.unknown)) {
    throw new Refusal(
      `Unexpected file ${args.unknown}, which is there already, expected a new one`,
    );
  }
  const { tally, count } = newTally();
  const diagnostics = [...feeds.diagnostics];
  for (const outcome of importReviews(feeds.reviews, options)) {
    count(outcome);
    showProgress(tally.read, feeds.reviews.length);
    if (outcome.became === 'skipped') diagnostics.push(outcome.diagnostic);
    if (outcome.became !== 'check') continue;
    diagnostics.push(...outcome.remarks);
    if (args['dry-run'] !== true) writeFiles(content, outcome.files);
  }
  if (args.unknown !== undefined) writeUnknown(args.unknown, [...tally.unmapped.keys()]);
  return { tally, diagnostics };
}

/** A map with the labels that nobody knows, to be filled in; one that is there is never overwritten. */
function writeUnknown(file: string, labels: readonly string[]): void {
  const map = Object.fromEntries(labels.map((label) => [label, '']));
  writeFileSync(file, `${JSON.stringify(map, null, 2)}\n`, { flag: 'wx' });
}

function tell(args: ImportArgs, { tally, diagnostics }: Told, content: string): void {
  const format = formatOf(args);
  if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  if (format !== 'human') {
    console.log(report(diagnostics, format));
    return;
  }
  // Errors first, so that none is lost behind a thousand warnings.
  const sorted = diagnostics.toSorted((a, b) => rank(a) - rank(b));
  const text = report(sorted.slice(0, PRINTED), 'human', { color: hasColors() });
  if (text !== '') console.log(text);
  if (sorted.length > PRINTED) {
    const more = formatNumber(sorted.length - PRINTED, 'en');
    console.log(`… and ${more} more; --format json prints them all`);
  }
  if (text !== '') console.log('');
  console.log(summary(tally, { folder: shown(content), isDry: args['dry-run'] === true }));
}

function rank({ severity }: Diagnostic): number {
  return severity === 'error' ? 0 : 1;
}

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== all)) return;
  const end = done === all ? '\n' : '';
  process.stderr.write(`\rImporting: ${done} of ${all}${end}`);
}
