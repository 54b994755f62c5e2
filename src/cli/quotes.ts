import { readPublication } from '../corpus/publication.ts';
import { report, REPORT_FORMATS, type ReportFormat } from '../corpus/report.ts';
import { counted, formatList } from '../words/format.ts';
import { command } from './command.ts';
import { folderArgs, useFolders } from './options.ts';
import { checkQuotations } from './quotes/check-quotations.ts';

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
    format: {
      type: 'enum',
      options: [...REPORT_FORMATS],
      default: process.env.GITHUB_ACTIONS ? 'github' : 'text',
      description: 'How to print problems',
    },
  },
  async run(args) {
    const folders = useFolders(args);
    const config = await readPublication(folders.config);
    if ('diagnostics' in config) {
      console.error(report(config.diagnostics, 'text'));
      process.exitCode = 1;
      return;
    }
    const { diagnostics, counts, sources, unsaved } = checkQuotations({
      content: folders.content,
      saved: args.folder ?? '',
      publication: config.publication,
    });
    const format =
      REPORT_FORMATS.find((known): known is ReportFormat => known === args.format) ?? 'text';
    const text = report(diagnostics, format, process.stdout.isTTY);
    if (text !== '') console.log(text);
    if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    if (format !== 'text') return;
    const { exact, altered, missing, twice } = counts;
    const all = exact + altered + missing + twice;
    console.log(
      `${counted(all, 'en', { one: 'quotation', other: 'quotations' })} of ${counted(sources, 'en', { one: 'saved source', other: 'saved sources' })} looked up: ` +
        `${formatList([`${exact} exact`, `${altered} altered`, `${missing} missing`, `${twice} found twice`], 'en')}.`,
    );
    if (unsaved.length === 0) return;
    console.log(
      `\nNo saved text of ${counted(unsaved.length, 'en', { one: 'source', other: 'sources' })}, whose quotations were not looked up:`,
    );
    for (const { id, quotations } of unsaved) {
      console.log(
        `  ${id} (${counted(quotations, 'en', { one: 'quotation', other: 'quotations' })})`,
      );
    }
  },
});
