import type { CheckVersion, History } from '../corpus/versions.ts';
import { showProgress } from '../corpus/progress.ts';
import { report } from '../corpus/report.ts';
import { historyCache } from '../corpus/folders.ts';
import { gapInWords } from '../history/gap.ts';
import { readSite } from '../history/read-site.ts';
import type { Unreadable } from '../history/record.ts';
import { versionReader } from '../history/version-reader.ts';
import { versionAddress } from '../model/address.ts';
import { countOf } from '../words/format.ts';
import { command } from './command.ts';
import { folderArgs, useFolders } from './options.ts';

const WHY: Record<Unreadable, string> = {
  missing: 'cannot be shown: the repository has lost its text',
  encoding: 'cannot be shown: it is not UTF-8',
  size: 'cannot be shown: it is too large',
  frontmatter: 'cannot be shown: its frontmatter cannot be read',
};

const LEFT_OUT =
  'No earlier versions are published: `outputs.history` in the configuration is `false`.';

/** `npm run history`: the earlier versions of each check, as a build will show them. */
export const historyCommand = command({
  meta: {
    name: 'history',
    description: 'Read the earlier versions of each check from git, and print them',
  },
  args: {
    ...folderArgs,
    check: { type: 'string', valueHint: 'slug', description: 'Print those of one check alone' },
    format: {
      type: 'enum',
      options: ['text', 'json'],
      default: 'text',
      description: 'How to print them',
    },
  },
  async run(args) {
    const folders = useFolders(args);
    const reading = await readSite({ folders, onProgress: showProgress });
    if (!reading.corpus) {
      console.error(report(reading.diagnostics, 'human', { color: process.stderr.isTTY }));
      process.exitCode = 1;
      return;
    }
    const { history } = reading;
    if (args.check !== undefined && !reading.corpus.checks.has(args.check)) {
      console.error(`Unexpected --check \`${args.check}\`, expected the slug of a check`);
      process.exitCode = 1;
      return;
    }
    if (!history || 'gap' in history) {
      console.error(history ? gapInWords(history.gap) : LEFT_OUT);
      process.exitCode = 1;
      return;
    }
    const read = versionReader(historyCache(folders));
    const lines = listed(history, args.check).map(([slug, versions]) => ({
      check: slug,
      versions: versions.map((version) => {
        const { unreadable, complaints } = read(version.text);
        return {
          day: version.day,
          commit: version.commit,
          address: versionAddress(version.slug, version.number),
          ...(unreadable && { problem: WHY[unreadable] }),
          ...(!unreadable &&
            complaints.length > 0 && { problem: `shown in part: ${complaints.join('; ')}` }),
        };
      }),
    }));
    if (args.format === 'json') {
      console.log(JSON.stringify(lines, null, 2));
      return;
    }
    for (const { check, versions } of lines) {
      console.log(check);
      for (const { day, commit, address: at, problem } of versions) {
        console.log(`  ${day}  ${commit.slice(0, 10)}  ${at}${problem ? `  (${problem})` : ''}`);
      }
    }
    const all = lines.reduce((sum, { versions }) => sum + versions.length, 0);
    const checks = countOf(lines.length, 'check');
    console.log(
      all === 0 ? 'No earlier versions.' : `${countOf(all, 'earlier version')} of ${checks}.`,
    );
  },
});

function listed(
  history: Extract<History, { versions: unknown }>,
  slug: string | undefined,
): [string, readonly CheckVersion[]][] {
  const all = [...history.versions].filter(([id]) => slug === undefined || id === slug);
  return all.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
