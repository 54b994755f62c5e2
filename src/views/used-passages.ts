import type { CheckData, Stance } from '../model/check.ts';

/** A source by its id, with the passages that a check uses of it. */
export interface UsedPassages {
  source: string;
  passages: { id: string; stance?: Stance; note?: string }[];
}

/** What a check says of the sources that it uses: as much as an earlier version has, too. */
interface Using {
  data: Pick<CheckData, 'evidence'> & { claim: Pick<CheckData['claim'], 'appearances'> };
  cites: readonly { source: string; passage?: string }[];
}

/** Sources of the evidence first, then those that the text cites or in which the claim appeared. */
export function usedPassages({ data, cites }: Using): UsedPassages[] {
  const used = new Map<string, UsedPassages>();
  const use = (source: string): UsedPassages => {
    const one = used.get(source) ?? { source, passages: [] };
    used.set(source, one);
    return one;
  };
  for (const { source, passage, stance, note } of data.evidence) {
    use(source).passages.push({ id: passage, stance, ...(note !== undefined && { note }) });
  }
  for (const { source, passage } of cites) {
    const { passages } = use(source);
    if (passage === undefined || passages.some(({ id }) => id === passage)) continue;
    passages.push({ id: passage });
  }
  for (const source of data.claim.appearances) use(source);
  return [...used.values()];
}
