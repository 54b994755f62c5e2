import { hash } from 'node:crypto';
import { join } from 'node:path';
import { forgetTexts, jsonReader, openCache, saveCache, textReader } from './cache.ts';
import type { Draft, DraftFile } from './draft.ts';
import type { HeldRow } from './hold-rows.ts';
import type { HeldComparison, KeptRows, RowsJob, SourceToHold } from './hold-rows-worker.ts';
import type { InThreads } from './in-threads.ts';
import { doPacked, type PackedWork } from './packed-work.ts';
import type { TextPlace } from './packs.ts';
import type { Rendered } from './prepare.ts';

/**
 * Holds the rows of all comparisons against what their passages quote, on all processors where there
 * are many. What came of it is kept beside the texts in `folder`: texts are read, and the engine is
 * run, only for a comparison that changed, or a source of which did. By the id of each comparison.
 */
export async function heldRows(
  { comparisons, sources }: Draft['files'],
  folder: string,
  run: InThreads,
): Promise<ReadonlyMap<string, KeptRows>> {
  const cache = openCache<KeptRows>(rowsFolder(folder));
  const keys = new Map<string, string>();
  const jobs = new Map<string, RowsJob>();
  for (const [id, { key, prepared }] of comparisons) {
    const { data } = prepared;
    const [left, right] = (data?.sources ?? []).map((source) => sources.get(source));
    if (!data || !left || !right) continue;
    const now = hash('sha256', `${key}${left.key}${right.key}`).slice(0, 32);
    keys.set(id, now);
    if (cache.known.has(now)) continue;
    jobs.set(now, { key: now, rows: data.rows, left: toHold(left), right: toHold(right) });
  }
  const fresh = new Map<string, KeptRows>();
  const take = (done: HeldComparison[]) => {
    for (const { key, ...kept } of done) fresh.set(key, kept);
  };
  const work = { jobs: jobs.values(), given: folder, folder: rowsFolder(folder) };
  await doPacked(ROWS, work, take, run);
  const kept = new Map<string, KeptRows>();
  for (const key of keys.values()) {
    const rows = cache.known.get(key) ?? fresh.get(key);
    if (rows) kept.set(key, rows);
  }
  const saved = saveCache(cache, kept);
  return new Map(
    [...keys].flatMap(([id, key]) => {
      const rows = saved.get(key);
      return rows ? [[id, rows]] : [];
    }),
  );
}

/** Reads what is kept of records in the cache in `folder`. */
export interface Readers {
  /** The rendered text of an entry. */
  read: (place: TextPlace) => Rendered;
  /** What came of holding the rows of a comparison against its sources; `null` for those of one side. */
  readRows: (place: TextPlace) => (HeldRow | null)[];
}

/** Reads the texts that are kept in `folder`, and the rows that `heldRows` kept beside them. */
export function readersIn(folder: string): Readers {
  return { read: textReader(folder), readRows: rowsReader(folder) };
}

function rowsReader(folder: string): Readers['readRows'] {
  const read = jsonReader(rowsFolder(folder));
  // Written by `holdAll`, under a key that covers the code.
  return (place) => read(place) as (HeldRow | null)[];
}

const ROWS: PackedWork<RowsJob, string, HeldComparison> = {
  module: () => new URL('./hold-rows-worker.ts', import.meta.url),
  load: async () => (await import('./hold-rows-worker.ts')).holdAll,
  worthThreads: 60,
  batch: 12,
};

/** Has the next reading of the content make the texts in `folder`, and the rows beside them, anew. */
export function forgetReading(folder: string): void {
  forgetTexts(folder);
  forgetTexts(rowsFolder(folder));
}

function toHold({ prepared, text }: DraftFile<'sources'>): SourceToHold {
  const { language = 'en', published } = prepared.data ?? {};
  return { language, published, text };
}

function rowsFolder(folder: string): string {
  return join(folder, 'rows');
}
