import { join } from 'node:path';
import { readPublication } from '../corpus/publication.ts';
import { report } from '../corpus/report.ts';
import { countOf } from '../words/format.ts';
import { command } from './command.ts';
import { folderArgs, useFolders } from './options.ts';
import { type Notice, notifyHub } from './ping/notify.ts';
import { feedsIn, readTold, writeTold } from './ping/told.ts';

/** `npm run ping`: tells the WebSub hubs of the configuration which feeds have changed. */
export const pingCommand = command({
  meta: {
    name: 'ping',
    description: 'Tell the hubs (feeds.hubs) which feeds have changed, once the site is online',
  },
  args: {
    config: folderArgs.config,
    out: { ...folderArgs.out, description: 'The built site (dist/)' },
    all: { type: 'boolean', description: 'Tell of every feed, changed or not' },
    'dry-run': { type: 'boolean', description: 'Say what would be told, and tell nobody' },
  },
  async run(args) {
    const { config, out, cache } = useFolders(args);
    const read = await readPublication(config);
    if ('diagnostics' in read) {
      console.error(report(read.diagnostics, 'human'));
      process.exitCode = 1;
      return;
    }
    const { address, feeds } = read.publication;
    if (feeds.hubs.length === 0) {
      console.log('The configuration names no hub (`feeds.hubs`), so there is nobody to tell.');
      return;
    }
    const now = feedsIn(out, address);
    if (now.size === 0) {
      console.error(`Unexpected folder without feeds: ${out}\nBuild the site first: npm run build`);
      process.exitCode = 1;
      return;
    }
    const record = join(cache, 'ping.json');
    const told = args.all ? {} : readTold(record);
    for (const hub of feeds.hubs) {
      const known = told[hub] ?? {};
      const changed = [...now].filter(([feed, digest]) => known[feed] !== digest);
      const names = changed.map(([feed]) => feed);
      if (args['dry-run']) {
        for (const feed of names) console.log(`Would tell ${hub} of ${feed}`);
        console.log(`${hub}: ${countOf(names.length, 'feed')} would be told.`);
        continue;
      }
      const notices = await notifyHub(hub, names);
      const failed = new Set(printed(notices).map(({ feed }) => feed));
      const heard = changed.filter(([feed]) => !failed.has(feed));
      told[hub] = { ...known, ...Object.fromEntries(heard) };
      // After each hub, so that none is told twice where a later one fails.
      writeTold(record, { ...readTold(record), [hub]: told[hub] });
      console.log(`${hub}: told of ${countOf(heard.length, 'feed')}.`);
      if (failed.size > 0) process.exitCode = 1;
    }
  },
});

/** Prints what went wrong, each reason once, and gives the notices that did not arrive. */
function printed(notices: readonly Notice[]): Notice[] {
  const failed = notices.filter(({ problem }) => problem !== undefined);
  for (const [problem, group] of Map.groupBy(failed, (notice) => notice.problem)) {
    const [first, ...others] = group;
    const more = others.length > 0 ? ` (and ${countOf(others.length, 'feed')} more)` : '';
    console.error(`${first?.hub ?? ''} ${problem ?? ''}: not told of ${first?.feed ?? ''}${more}`);
  }
  return failed;
}
