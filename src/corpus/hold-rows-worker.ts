import type { Row } from '../model/comparison.ts';
import type { Passage } from '../model/source.ts';
import { textReader } from './cache.ts';
import { type Doubt, type HeldSource, holdRows } from './hold-rows.ts';
import type { Readers } from './held-rows.ts';
import { newPack, type PackWriter, type TextPlace } from './packs.ts';

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

export interface RowsBatch {
  jobs: readonly RowsJob[];
  /** The cache with the texts of the sources. */
  texts: string;
  /** The cache to which the rows go. */
  folder: string;
}

/** The pack that this thread writes; it is closed when the thread ends. */
let pack: PackWriter | undefined;

/** Holds the rows of comparisons in a worker thread. */
export function holdInThread({ jobs, texts, folder }: RowsBatch): (KeptRows & { key: string })[] {
  pack ??= newPack(folder);
  return holdAll(jobs, texts, pack);
}

/** Holds the rows of comparisons, and puts what came of it into a pack. */
export function holdAll(
  jobs: readonly RowsJob[],
  texts: string,
  into: PackWriter,
): (KeptRows & { key: string })[] {
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

export default holdInThread;
