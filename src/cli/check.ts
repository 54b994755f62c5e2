import { readCorpus } from '../corpus/read.ts';
import { counted } from '../words/format.ts';
import { report } from '../corpus/report.ts';
import { Refusal } from '../model/refusal.ts';
import { baseArgs, forPublishing, heldAgainst } from './check-base.ts';
import { formatArg, formatOf } from './format.ts';
import { folderArgs, useFolders } from './options.ts';
import { hasColors } from './colors.ts';
import { command } from './command.ts';

/** `npm run check`: every problem of every file, and nothing built. */
export const checkCommand = command({
  meta: {
    name: 'check',
    description: 'Check the content and print every problem with its file and line',
  },
  args: {
    ...folderArgs,
    ...baseArgs,
    ...formatArg,
  },
  async run(args) {
    const folders = useFolders(args);
    const further = await heldAgainst(args, folders).catch((error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    });
    if (further instanceof Refusal) {
      console.error(further.message);
      process.exitCode = 1;
      return;
    }
    const { corpus, diagnostics: found } = await readCorpus({ folders, ...further });
    const diagnostics = forPublishing(found, args);
    const format = formatOf(args);
    const text = report(diagnostics, format, { color: hasColors() });
    if (text !== '') console.log(text);
    if (!corpus || diagnostics.some(({ severity }) => severity === 'error')) {
      process.exitCode = 1;
      return;
    }
    if (format === 'human') {
      const count = ({ size }: { size: number }, one: string) =>
        counted(size, 'en', { one, other: `${one}s` });
      const { checks, sources, comparisons } = corpus;
      console.log(
        `No errors in ${count(checks, 'check')}, ${count(sources, 'source')} and ${count(comparisons, 'comparison')}.`,
      );
    }
  },
});
