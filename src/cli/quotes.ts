import { readPublication } from '../corpus/publication.ts';
import { report } from '../corpus/report.ts';
import { formatArg, formatOf } from './format.ts';
import { countOf } from '../words/format.ts';
import { hasColors } from './colors.ts';
import { command } from './command.ts';
import { folderArgs, useFolders } from './options.ts';
import { checkQuotations, type QuotationsChecked } from './quotes/check-quotations.ts';

/** `npm run quotes`: every verbatim quotation, looked up in the saved text of its source. */
export const quotesCommand = command({
  meta: {
    name: 'quotes',
    description: 'Look up every quotation of every source in the saved text of that source',
  },
  args: {
    folder: {
      type: 'positional',
      required: false,
      valueHint: 'folder',
      description:
        'The saved articles, each named as its source is (<source id>.html, .md or .txt)',
    },
    ...folderArgs,
    ...formatArg,
  },
  async run(args) {
    const folders = useFolders(args);
    const config = await readPublication(folders.config);
    if ('diagnostics' in config) {
      console.error(report(config.diagnostics, 'human'));
      process.exitCode = 1;
      return;
    }
    const { diagnostics, counts, sources, unsaved } = checkQuotations({
      content: folders.content,
      saved: args.folder ?? '',
      publication: config.publication,
    });
    const format = formatOf(args);
    const text = report(diagnostics, format, { color: hasColors() });
    if (text !== '') console.log(text);
    if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    if (format !== 'human' || diagnostics.some(({ rule }) => rule === 'saved-folder-missing'))
      return;
    console.log(summary(counts, sources));
    if (unsaved.length > 0) console.log(`\n${unsavedText(unsaved)}`);
  },
});

function summary({ exact, altered, missing, twice }: QuotationsChecked['counts'], sources: number) {
  const all = quotationsOf(exact + altered + missing + twice);
  const saved = countOf(sources, 'saved source');
  return `${all} of ${saved}: ${exact} exact, ${altered} altered, ${missing} missing, ${twice} found twice.`;
}

function unsavedText(unsaved: QuotationsChecked['unsaved']): string {
  const all = countOf(unsaved.length, 'source');
  const list = unsaved.map(({ id, quotations }) => `  ${id} (${quotationsOf(quotations)})`);
  return [`No saved text of ${all}, whose quotations were not looked up:`, ...list].join('\n');
}

function quotationsOf(count: number): string {
  return countOf(count, 'quotation');
}
