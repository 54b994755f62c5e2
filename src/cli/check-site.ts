import { relative } from 'node:path';
import { foldersIn } from '../corpus/folders.ts';
import { report } from '../corpus/report.ts';
import { formatArg, formatOf } from './format.ts';
import { progressOf } from '../corpus/progress.ts';
import { checkSite, type SiteChecked } from '../site-check/check-site.ts';
import { countOf, formatList } from '../words/format.ts';
import { hasColors } from './colors.ts';
import { command } from './command.ts';
import { folderArgs, ROOT } from './options.ts';

/** `npm run check:site`: every problem of the pages, feeds and data that were built. */
export const checkSiteCommand = command({
  meta: {
    name: 'check:site',
    description: 'Check a built site: links, markup against what pages show, feeds, sitemaps',
  },
  args: {
    out: { ...folderArgs.out, description: 'The built site (dist/)' },
    previous: {
      type: 'string',
      valueHint: 'folder or file',
      description:
        'An earlier build, its sitemap, or a file with an address on each line: none of them may be gone',
    },
    address: {
      type: 'string',
      valueHint: 'address',
      description: 'Where the site will stand, if its home page does not say so',
    },
    ...formatArg,
  },
  async run(args) {
    const out = args.out ?? relative('', foldersIn(process.env, ROOT).out);
    const format = formatOf(args);
    const { diagnostics, counts } = await checkSite({
      out,
      address: args.address,
      previous: args.previous,
      onProgress: progressOf('Checking the site'),
    });
    const text = report(diagnostics, format, { color: hasColors() });
    if (text !== '') console.log(text);
    if (format === 'human') console.log(summary(counts));
    if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  },
});

function summary(counts: SiteChecked['counts']): string {
  const { pages, feeds, sitemaps, files, links, former } = counts;
  const parts = [
    countOf(pages, 'page'),
    countOf(feeds, 'feed'),
    countOf(sitemaps, 'sitemap'),
    countOf(files - pages - feeds - sitemaps, 'other file'),
    countOf(links, 'link'),
    ...(former > 0 ? [countOf(former, 'former address', 'former addresses')] : []),
  ];
  return `Looked at ${formatList(parts, 'en')}.`;
}
