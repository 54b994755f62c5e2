import type { Row } from '../model/comparison.ts';
import type { Passage } from '../model/source.ts';
import { textReader } from './cache.ts';
import { type Doubt, type HeldSource, holdRows } from './hold-rows.ts';
import type { Readers } from './held-rows.ts';
import { inThread } from './packed-work.ts';
import type { PackWriter, TextPlace } from './packs.ts';

/** A source of a comparison, with the place of its text. */
export interface SourceToHold extends Omit<HeldSource, 'passages'> {
  text: TextPlace;
}

/** A comparison whose rows are to be held against its sources. */
export interface RowsJob {
  key: string;
  rows: readonly Row[];
  left: SourceToHold;
  right: SourceToHold;
}

/** What is kept of a comparison's rows: why they are doubted, and where the rest lies. */
export interface KeptRows {
  doubts: readonly Doubt[];
  text: TextPlace;
}

/** What is kept of a comparison's rows, under the key of its job. */
export type HeldComparison = KeptRows & { key: string };

/**
 * Holds the rows of comparisons against texts of the cache in `texts`, and puts what came of it into a
 * pack.
 */
export function holdAll(
  jobs: readonly RowsJob[],
  texts: string,
  into: PackWriter,
): HeldComparison[] {
  const read = textReader(texts);
  return jobs.map(({ key, rows, left, right }) => {
    const held = holdRows(rows, withPassages(left, read), withPassages(right, read));
    return { key, doubts: held.doubts, text: into.append(JSON.stringify(held.rows)) };
  });
}

function withPassages({ text, ...source }: SourceToHold, read: Readers['read']): HeldSource {
  const rendered = read(text);
  const passages: readonly Passage[] = 'passages' in rendered ? rendered.passages : [];
  return { ...source, passages: new Map(passages.map((passage) => [passage.id, passage])) };
}

export default inThread(holdAll);
