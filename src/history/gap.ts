import type { HistoryGap } from '../corpus/versions.ts';

const REASONS: Record<HistoryGap['kind'], string> = {
  'no-git': 'git is not installed.',
  'no-repository': 'the content lies in no git repository, as in an archive download.',
  'not-trusted': 'git does not trust the repository, which belongs to another user.',
  'no-commit': 'no commit of the repository has a check of this content.',
  shallow:
    'the clone is shallow, and lacks the first versions, by which all are numbered. Fetch the rest: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).',
  failed: 'git could not read it.',
};

/** Says why no history is at hand, and how to mend it. */
export function gapInWords({ kind, detail }: HistoryGap): string {
  const said = detail === undefined ? '' : ` Git says: ${detail}`;
  return `No history at hand: ${REASONS[kind]}${said}\nThe pages of checks say so, and link no earlier versions.`;
}
