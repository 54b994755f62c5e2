import { readCorpus } from '../corpus/read.ts';
import { counted } from '../words/format.ts';
import { report, REPORT_FORMATS, type ReportFormat } from '../corpus/report.ts';
import { folderArgs, useFolders } from './options.ts';
import { command } from './command.ts';

/** `npm run check`: every problem of every file, and nothing built. */
export const checkCommand = command({
  meta: {
    name: 'check',
    description: 'Check the content and print every problem with its file and line',
  },
  args: {
    ...folderArgs,
    format: {
      type: 'enum',
      options: [...REPORT_FORMATS],
      default: process.env.GITHUB_ACTIONS ? 'github' : 'text',
      description: 'How to print problems',
    },
  },
  async run(args) {
    const { corpus, diagnostics } = await readCorpus({ folders: useFolders(args) });
    const format =
      REPORT_FORMATS.find((known): known is ReportFormat => known === args.format) ?? 'text';
    const text = report(diagnostics, format, process.stdout.isTTY);
    if (text !== '') console.log(text);
    if (!corpus) {
      process.exitCode = 1;
      return;
    }
    if (format === 'text') {
      const count = ({ size }: { size: number }, one: string) =>
        counted(size, 'en', { one, other: `${one}s` });
      const { checks, sources, comparisons } = corpus;
      console.log(
        `No errors in ${count(checks, 'check')}, ${count(sources, 'source')} and ${count(comparisons, 'comparison')}.`,
      );
    }
  },
});
