import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ParsedArgs } from 'citty';
import { compare } from '../compare/compare.ts';
import type { ComparedArticles, SegmentedArticle } from '../compare/comparison.ts';
import { shown } from '../corpus/content-files.ts';
import { readPublication } from '../corpus/publication.ts';
import { report } from '../corpus/report.ts';
import type { Publication } from '../model/publication.ts';
import { RIGHTS } from '../model/source.ts';
import { comparedView, setAsideLines } from '../views/compared.ts';
import { en } from '../words/en.ts';
import { countOf } from '../words/format.ts';
import { INTERFACE_LANGUAGES, wordsOf } from '../words/words.ts';
import { readArticle } from '../articles/read-article.ts';
import { hasColors } from './colors.ts';
import { command } from './command.ts';
import { comparisonData } from './compare/data.ts';
import { missingOutlet, outletFlag } from './compare/outlets.ts';
import { comparisonPage } from './compare/page.ts';
import type { Side, Sides } from '../articles/side.ts';
import { dateFlag, languageFlag, rightsFlag, sideOf } from './compare/side.ts';
import { comparisonText } from './compare/terminal.ts';
import { type RecordsToWrite, writeRecords } from './compare/write-records.ts';
import { folderArgs, useFolders } from './options.ts';
import { Refusal } from '../model/refusal.ts';

/** Columns of text where nobody says how many there are, and the most that can be read well. */
const USUAL_WIDTH = 80;
const WIDEST = 110;

const compareArgs = {
  left: {
    type: 'positional',
    required: false,
    valueHint: 'left',
    description: 'The article that came first: text, Markdown or a saved web page',
  },
  right: {
    type: 'positional',
    required: false,
    valueHint: 'right',
    description: 'The article that is compared with it',
  },
  'left-language': { type: 'string', valueHint: 'tag', description: 'Language of the left one' },
  'right-language': { type: 'string', valueHint: 'tag', description: 'Language of the right one' },
  'left-date': {
    type: 'string',
    valueHint: 'day',
    description: 'Day or month on which the left one was published (2025-08-20)',
  },
  'right-date': {
    type: 'string',
    valueHint: 'day',
    description: 'Day or month on which the right one was published',
  },
  'left-outlet': { type: 'string', valueHint: 'id', description: 'Outlet of the left one' },
  'right-outlet': { type: 'string', valueHint: 'id', description: 'Outlet of the right one' },
  rights: {
    type: 'string',
    valueHint: 'rights',
    default: 'all-rights-reserved',
    description: `Terms of both: ${RIGHTS.join(', ')}`,
  },
  json: { type: 'boolean', description: 'Print everything as JSON' },
  html: { type: 'string', valueHint: 'file', description: 'Write one page with the comparison' },
  write: {
    type: 'string',
    valueHint: 'id',
    description: 'Put two sources and a comparison of this id into the content, to be judged',
  },
  'left-id': { type: 'string', valueHint: 'id', description: 'Id of the left source (<id>-left)' },
  'right-id': {
    type: 'string',
    valueHint: 'id',
    description: 'Id of the right source (<id>-right)',
  },
  ...folderArgs,
} as const;

type CompareArgs = ParsedArgs<typeof compareArgs>;

/** `npm run compare`: two saved articles, passage by passage. */
export const compareCommand = command({
  meta: { name: 'compare', description: 'Compare two saved articles, passage by passage' },
  args: compareArgs,
  async run(args) {
    const { content, config } = useFolders(args);
    const read = await readPublication(config);
    if ('diagnostics' in read) {
      console.error(report(read.diagnostics, 'human'));
      process.exitCode = 1;
      return;
    }
    compareFiles(args, content, read.publication);
  },
});

function compareFiles(args: CompareArgs, content: string, publication: Publication): void {
  const sides = sidesFrom(args, content, publication);
  const compared = compare(sides.left.article, sides.right.article);
  // Before anything is printed, so that a refusal leaves nothing behind.
  const files =
    args.write === undefined
      ? []
      : writeRecords({ ...recordsFrom(args, content), compared, sides, content, publication });
  if (args.html !== undefined) writePage(args.html, compared, sides);
  console.log(
    args.json
      ? JSON.stringify(comparisonData(compared, sides.left, sides.right), null, 2)
      : inText(compared, sides),
  );
  // What is not part of the data goes to standard error.
  const tell = args.json ? console.error : console.log;
  if (args.html !== undefined) tell(`\nWrote ${args.html}`);
  if (files.length === 0) return;
  tell(`\nWrote ${files.map((file) => shown(file)).join(', ')}`);
  tell('What is left for you is marked “To be judged”. Then: npm run check');
}

function sidesFrom(args: CompareArgs, content: string, publication: Publication): Sides {
  const usual = { language: publication.languages[0] ?? 'en', rights: rightsFlag(args.rights) };
  const flagsOf = (side: 'left' | 'right') => ({
    language: languageFlag(`${side}-language`, args[`${side}-language`]),
    date: dateFlag(`${side}-date`, args[`${side}-date`]),
    outlet: outletFlag(`${side}-outlet`, args[`${side}-outlet`], content),
  });
  const [left, right] = [flagsOf('left'), flagsOf('right')];
  return {
    left: sideOf(readArticle(args.left ?? ''), left, usual),
    right: sideOf(readArticle(args.right ?? ''), right, usual),
  };
}

/** Ids of the records to be written. Throws where an outlet is not named. */
function recordsFrom(args: CompareArgs, content: string): Pick<RecordsToWrite, 'ids' | 'outlets'> {
  const id = args.write ?? '';
  const outlets = { left: args['left-outlet'], right: args['right-outlet'] };
  if (outlets.left === undefined) throw missingOutlet('left-outlet', content);
  if (outlets.right === undefined) throw missingOutlet('right-outlet', content);
  const ids = {
    comparison: id,
    left: args['left-id'] ?? `${id}-left`,
    right: args['right-id'] ?? `${id}-right`,
  };
  return { ids, outlets: { left: outlets.left, right: outlets.right } };
}

function inText(compared: ComparedArticles, { left, right }: Sides): string {
  const view = comparedView(compared, {
    title: '',
    left: left.about,
    right: right.about,
    words: en,
  });
  const width = Math.min(process.stdout.columns || USUAL_WIDTH, WIDEST);
  return comparisonText(
    view,
    {
      facts: [factsOf('left', left, compared.left), factsOf('right', right, compared.right)],
      setAside: setAsideLines(compared),
    },
    { width, color: hasColors() },
  );
}

function factsOf(name: string, side: Side, { sentences }: SegmentedArticle): string {
  const { saved, article, about } = side;
  const facts = [
    about.headline,
    article.language,
    article.published ?? 'no date of publication',
    countOf(sentences.length, 'sentence'),
    saved.remark,
  ].filter((fact) => fact !== undefined);
  return `${name.padEnd(7)}${saved.file} (${about.name}): ${facts.join(', ')}`;
}

function writePage(file: string, compared: ComparedArticles, { left, right }: Sides): void {
  if ([left, right].some(({ saved }) => resolve(saved.file) === resolve(file))) {
    throw new Refusal(`Unexpected \`--html ${file}\`, which is one of the articles`);
  }
  const spoken = new Intl.Locale(left.article.language).language;
  const language = INTERFACE_LANGUAGES.includes(spoken) ? spoken : 'en';
  const words = wordsOf(language);
  const names = { left: left.about.name, right: right.about.name };
  const title = words.comparison.between(names.left, names.right);
  const view = comparedView(compared, { title, left: left.about, right: right.about, words });
  const setAside = setAsideLines(compared);
  try {
    writeFileSync(file, comparisonPage(view, { language, words, setAside }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`The page could not be written: ${reason}`, { cause: error });
  }
}
