import type { Corpus, Entry } from '../corpus/entry.ts';
import { newestFirst } from './card.ts';

/** The records of a corpus by what they belong to; checks newest first. */
export interface Grouped {
  all: Entry<'checks'>[];
  byClaimant: ReadonlyMap<string, Entry<'checks'>[]>;
  byTopic: ReadonlyMap<string, Entry<'checks'>[]>;
  byVerdict: ReadonlyMap<string, Entry<'checks'>[]>;
  byComparison: ReadonlyMap<string, Entry<'checks'>[]>;
  /** By the outlets of the sources that a check rests on. */
  byOutlet: ReadonlyMap<string, Entry<'checks'>[]>;
  /** By outlet. */
  sourcesOf: ReadonlyMap<string, Entry<'sources'>[]>;
  /** By source. */
  comparisonsOf: ReadonlyMap<string, Entry<'comparisons'>[]>;
}

const known = new WeakMap<Corpus, Grouped>();

/** Groups the records of a corpus, once. */
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
    sourcesOf: groupBy(corpus.sources.values(), ({ data }) => [data.outlet]),
    comparisonsOf: groupBy(corpus.comparisons.values(), ({ data }) => data.sources),
  };
  known.set(corpus, groups);
  return groups;
}

function groupBy<Item>(
  items: Iterable<Item>,
  idsOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
  }
  return groups;
}

/** The outlets of the sources that a check rests on; one may come twice. */
export function outletsOf({ sources, comparisons }: Corpus, { data }: Entry<'checks'>): string[] {
  const compared =
    data.comparison === undefined ? [] : (comparisons.get(data.comparison)?.data.sources ?? []);
  const ids = [
    ...data.evidence.map(({ source }) => source),
    ...data.claim.appearances,
    ...compared,
  ];
  return ids.flatMap((id) => sources.get(id)?.data.outlet ?? []);
}
