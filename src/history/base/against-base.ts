import { join } from 'node:path';
import { shown } from '../../corpus/content-files.ts';
import type { Draft, Problem } from '../../corpus/draft.ts';
import { type Folders, historyCache } from '../../corpus/folders.ts';
import { recordAt } from '../../corpus/kind.ts';
import { contextOf } from '../../corpus/context.ts';
import { UNKNOWN_DAY } from '../../model/unfinished.ts';
import type { Unreadable } from '../record.ts';
import type { BaseCheck, BaseRecord } from './base-record.ts';
import { readBaseTree } from './base-tree.ts';
import { changedTexts } from './changed-texts.ts';
import type { Became, Compared } from './compared.ts';
import { type BaseRecords, readBase } from './read-base.ts';
import { aliases } from './rules/aliases.ts';
import { claims } from './rules/claims.ts';
import { deleted } from './rules/deleted.ts';
import { keptCorrections } from './rules/kept-corrections.ts';
import { published } from './rules/published.ts';
import { reviewers } from './rules/reviewers.ts';
import { successorsOf } from './successors.ts';

/** What only history can tell: each a pure function of what is published and what is there now. */
const RULES: readonly ((compared: Compared) => Iterable<Problem>)[] = [
  claims,
  keptCorrections,
  reviewers,
  published,
  aliases,
  deleted,
];

/** What content is held against. */
export interface BaseOptions {
  /** A branch, tag or commit. */
  ref: string;
  /** The folder of the content in the repository, where it is not the one that is checked. */
  folder?: string | undefined;
  /** The calendar date of today. */
  today: string;
}

/**
 * Holds content against what a commit has published, as `readCorpus` asks for it. Only texts that
 * changed are read from git. Throws `Refusal` where git cannot tell what is published.
 */
export async function againstBase(
  folders: Folders,
  { ref, folder = folders.content, today }: BaseOptions,
): Promise<(draft: Draft) => Promise<Problem[]>> {
  const tree = await readBaseTree(folder, ref);
  const { content } = folders;
  return async (draft) => {
    const { publication } = draft;
    const texts = changedTexts(tree, draft, content);
    const base = await readBase(tree, texts, contextOf(publication), historyCache(folders));
    const changed = base.records.map((record) => ({
      ...record,
      isFinished: record.isFinished && !isDraft(record, today),
    }));
    const compared: Compared = {
      publication,
      draft,
      tree,
      content,
      changed,
      became: becameIn(changed, tree.texts, draft),
    };
    return [...unread(base, ref, content), ...RULES.flatMap((rule) => [...rule(compared)])];
  };
}

/** What was never published: a draft, or a check whose day is unknown or yet to come. */
function isDraft(record: BaseRecord, today: string): boolean {
  if (record.kind !== 'checks') return false;
  const { draft, published = '' } = record.data;
  return draft || published === UNKNOWN_DAY || published > today;
}

function becameIn(
  changed: readonly BaseRecord[],
  texts: ReadonlyMap<string, string>,
  draft: Draft,
): Became[] {
  const checks = changed.filter(
    (record): record is BaseCheck => record.kind === 'checks' && record.isFinished,
  );
  const slugs = new Set(
    [...texts.keys()].flatMap((path) => {
      const record = recordAt(path);
      return record?.kind === 'checks' ? record.id : [];
    }),
  );
  const successors = successorsOf(checks, (slug) => slugs.has(slug), draft);
  return checks.flatMap((before) => {
    const { now, by } = successors.get(before.id) ?? {};
    const data = now?.prepared.data;
    return now && by && data ? { before, now, by, data } : [];
  });
}

const WHY: Record<Unreadable, string> = {
  missing: 'which the repository has lost, or never fetched',
  encoding: 'which is not UTF-8',
  size: 'which is too long for a record',
  frontmatter: 'whose frontmatter cannot be read',
};

/** What could not be held against the base is said; what was lost could hide anything. */
function* unread({ unreadable }: BaseRecords, ref: string, content: string): Generator<Problem> {
  for (const [path, why] of unreadable) {
    const absolute = join(content, path);
    yield {
      file: { file: shown(absolute), absolute },
      at: { line: 1, column: 1 },
      rule: 'history-base-unreadable',
      severity: why === 'missing' ? 'error' : 'warning',
      reason: `Unexpected text of this file in \`${ref}\`, ${WHY[why]}, so that nothing is held against it`,
      ...(why === 'missing' && {
        mend: 'Fetch it: git fetch --refetch --no-filter origin (in GitHub Actions: actions/checkout without `filter`)',
      }),
    };
  }
}
