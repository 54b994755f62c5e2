import { recordAt } from '../corpus/kind.ts';

/** What a commit did to the file of a check: it wrote a text, or deleted it. */
export interface State {
  commit: string;
  /** The committer's time: ISO 8601, with the zone. */
  time: string;
  /** The id of the text; `undefined` where the file was deleted. */
  blob: string | undefined;
}

/** The states of the files of checks by their slugs, the oldest first. */
export type Timeline = Map<string, State[]>;

/** Marks a commit in what `LOG` prints. */
const COMMIT = '\x01';

/**
 * Arguments of the log that `parseLog` reads. Along first parents alone: what a merge brought was
 * published when it was merged, and not when somebody wrote it on a branch.
 */
export const LOG = [
  'log',
  '--first-parent',
  '--diff-merges=first-parent',
  '--root',
  '--reverse',
  '--raw',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-notes',
  '--relative',
  '-z',
  '--format=%x01%H%x00%cI',
];

/** Adds the commits of a log to a timeline. */
export function parseLog(log: string, timeline: Timeline): void {
  const parts = log.split('\0');
  let at = { commit: '', time: '' };
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    if (part.startsWith(COMMIT)) {
      at = { commit: part.slice(1), time: parts[++index] ?? '' };
      continue;
    }
    const [, modes = '', ids = ''] = /^\n?:(\d+ \d+) ([\da-f]+ [\da-f]+) \w+$/.exec(part) ?? [];
    if (ids === '') continue;
    const record = recordAt(parts[++index] ?? '');
    if (record?.kind !== 'checks') continue;
    const [, mode = ''] = modes.split(' ');
    const [, id = ''] = ids.split(' ');
    // A link, or another repository, is no text.
    add(timeline, record.id, { ...at, blob: mode.startsWith('100') ? id : undefined });
  }
}

/** A file that moves to the folder of another year is deleted and written in one commit. */
function add(timeline: Timeline, slug: string, state: State): void {
  const states = timeline.get(slug) ?? [];
  timeline.set(slug, states);
  const last = states.at(-1);
  if (last?.commit !== state.commit) states.push(state);
  else if (state.blob !== undefined) last.blob = state.blob;
}
