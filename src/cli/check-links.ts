import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { corpusCache } from '../corpus/folders.ts';
import { readersIn } from '../corpus/held-rows.ts';
import { progressOf } from '../corpus/progress.ts';
import { readCorpus } from '../corpus/read.ts';
import { report } from '../corpus/report.ts';
import { askAll } from '../links/ask-all.ts';
import { contentLinks } from '../links/content-links.ts';
import { isBroken, linksReport } from '../links/links-report.ts';
import { command } from './command.ts';
import { folderArgs, useFolders } from './options.ts';

/** Hosts at a time, milliseconds between questions to one and for an answer, and repetitions. */
const MANNERS = { hosts: 8, pause: 1000, patience: 20_000, again: 2 };

/** `npm run check:links`: whether the addresses of others in the content still answer. */
export const checkLinksCommand = command({
  meta: {
    name: 'check:links',
    description: 'Ask every address of the web in the content whether it still answers',
  },
  args: {
    content: folderArgs.content,
    config: folderArgs.config,
    report: {
      type: 'string',
      valueHint: 'file',
      description: 'Write what was found as Markdown there, and not to the terminal',
    },
  },
  async run(args) {
    const folders = useFolders(args);
    const reading = await readCorpus({ folders });
    if (!reading.corpus) {
      console.error(report(reading.diagnostics, 'human'));
      process.exitCode = 1;
      return;
    }
    const { corpus, publication } = reading;
    const site = { corpus, publication, ...readersIn(corpusCache(folders)) };
    const links = contentLinks(site, folders.content);
    const answers = await askAll(
      links.map(({ address }) => address),
      {
        ...MANNERS,
        agent: `plumbline-links (+${publication.address})`,
        onProgress: progressOf('Asking'),
      },
    );
    const answered = links.flatMap((link) => {
      const answer = answers.get(link.address);
      return answer ? [{ ...link, answer }] : [];
    });
    const text = linksReport(answered, basename(folders.content));
    if (args.report === undefined) console.log(text);
    else writeFileSync(args.report, `${text}\n`);
    if (answered.some(isBroken)) process.exitCode = 1;
  },
});
