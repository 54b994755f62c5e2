import type { Corpus, Entry } from '../corpus/entry.ts';
import { newestFirst } from './card.ts';

/** The checks of a corpus, newest first, in all and by what they belong to. */
export interface Grouped {
  all: Entry<'checks'>[];
  byClaimant: ReadonlyMap<string, Entry<'checks'>[]>;
  byTopic: ReadonlyMap<string, Entry<'checks'>[]>;
  byVerdict: ReadonlyMap<string, Entry<'checks'>[]>;
  byComparison: ReadonlyMap<string, Entry<'checks'>[]>;
  /** By the outlets of the sources that a check rests on. */
  byOutlet: ReadonlyMap<string, Entry<'checks'>[]>;
}

const known = new WeakMap<Corpus, Grouped>();

/** Groups the checks of a corpus, once. */
export function grouped(corpus: Corpus): Grouped {
  const before = known.get(corpus);
  if (before) return before;
  const all = newestFirst(corpus.checks.values());
  const groups = {
    all,
    byClaimant: groupBy(all, ({ data }) => [data.claim.claimant]),
    byTopic: groupBy(all, ({ data }) => data.topics),
    byVerdict: groupBy(all, ({ data }) => [data.verdict]),
    byComparison: groupBy(all, ({ data }) =>
      data.comparison === undefined ? [] : [data.comparison],
    ),
    byOutlet: groupBy(all, (check) => outletsOf(corpus, check)),
  };
  known.set(corpus, groups);
  return groups;
}

function groupBy(
  checks: readonly Entry<'checks'>[],
  idsOf: (check: Entry<'checks'>) => readonly string[],
): Map<string, Entry<'checks'>[]> {
  const groups = new Map<string, Entry<'checks'>[]>();
  for (const check of checks) {
    for (const id of new Set(idsOf(check))) {
      const group = groups.get(id);
      if (group) group.push(check);
      else groups.set(id, [check]);
    }
  }
  return groups;
}

function outletsOf({ sources, comparisons }: Corpus, { data }: Entry<'checks'>): string[] {
  const compared =
    data.comparison === undefined ? [] : (comparisons.get(data.comparison)?.data.sources ?? []);
  const ids = [
    ...data.evidence.map(({ source }) => source),
    ...data.claim.appearances,
    ...compared,
  ];
  return ids.flatMap((id) => sources.get(id)?.data.outlet ?? []);
}
