import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, readKept } from '../corpus/kept-file.ts';
import type { HistoryGap } from '../corpus/versions.ts';
import { askGit, GitError } from './git.ts';
import { LOG, parseLog, type State, type Timeline } from './timeline.ts';

/** Folder of the content that is looked through. */
const CHECKS = 'checks';

/** Commits back from the newest among which the last reading's is looked for. */
const NEAR = '1000';

/** The form of what is kept: what is asked for, and how the answer is written down. */
const FORM = `log 2 ${LOG.join(' ')}`;

/** What git knows of the checks of a content folder. */
export interface Told {
  timeline: Timeline;
  /** Slugs whose files are not as the newest commit has them. */
  edited: ReadonlySet<string>;
}

/** The last reading: of which commit, and of which folder of the repository. */
interface Known {
  head: string;
  folder: string;
  /** A slug, then commit, time and text of each state. */
  states: string[][];
}

/**
 * Reads what git knows of the checks in `content`. The log is kept in `cache`: where the newest
 * commit is the one of the last reading nothing is read again, and where it follows on that one
 * only what came since. Gives the reason where git knows nothing; it throws only where the disk does.
 */
export async function readTimeline(
  content: string,
  cache: string,
): Promise<Told | { gap: HistoryGap }> {
  try {
    const asking = askGit(content, [
      'diff-index',
      '-z',
      '--name-only',
      '--relative',
      'HEAD',
      '--',
      CHECKS,
    ]);
    // Looked at below: what the first question fails of is the better reason.
    asking.catch(() => undefined);
    const facts = await askGit(content, [
      'rev-parse',
      '--is-shallow-repository',
      '--show-toplevel',
      '--show-prefix',
      'HEAD',
    ]);
    const [isShallow, root = '', prefix = '', head = ''] = facts.toString().split('\n');
    if (isShallow === 'true') return { gap: { kind: 'shallow' } };
    const timeline = await timelineAt(content, join(cache, 'log.json'), head, root + prefix);
    if (timeline.size === 0) return { gap: { kind: 'no-commit' } };
    return { timeline, edited: new Set(slugsIn((await asking).toString())) };
  } catch (error) {
    if (error instanceof GitError) return { gap: error.gap };
    throw error;
  }
}

async function timelineAt(
  content: string,
  file: string,
  head: string,
  folder: string,
): Promise<Timeline> {
  const known = knownIn(file, folder);
  if (known?.head === head) return toTimeline(known.states);
  const follows = known !== undefined && (await isBehind(content, known.head));
  const timeline = follows ? toTimeline(known.states) : new Map<string, State[]>();
  const range = follows ? `${known.head}..${head}` : head;
  parseLog((await askGit(content, [...LOG, range, '--', CHECKS])).toString(), timeline);
  mkdirSync(join(file, '..'), { recursive: true });
  const states = [...timeline].map(([slug, list]) => [
    slug,
    ...list.flatMap(({ commit, time, blob = '' }) => [commit, time, blob]),
  ]);
  keepFile(file, JSON.stringify({ head, folder, states } satisfies Known), FORM);
  return timeline;
}

/** Whether a commit is one of the newest along first parents, so that the log goes on from it. */
async function isBehind(content: string, commit: string): Promise<boolean> {
  const newest = await askGit(content, ['rev-list', '--first-parent', `-n${NEAR}`, 'HEAD']);
  return newest.toString().split('\n').includes(commit);
}

function knownIn(file: string, folder: string): Known | undefined {
  const kept = readKept(file, FORM);
  if (!kept) return undefined;
  const known = JSON.parse(kept.toString('utf8')) as Known;
  return known.folder === folder ? known : undefined;
}

function toTimeline(states: Known['states']): Timeline {
  return new Map(
    states.map(([slug = '', ...rest]) => [
      slug,
      Array.from({ length: rest.length / 3 }, (_, index) => {
        const [commit = '', time = '', blob = ''] = rest.slice(index * 3, index * 3 + 3);
        return { commit, time, blob: blob === '' ? undefined : blob };
      }),
    ]),
  );
}

function slugsIn(paths: string): string[] {
  return paths
    .split('\0')
    .map((path) => /([^/]+)\.md$/.exec(path)?.[1])
    .filter((slug) => slug !== undefined);
}
