import type { DraftFile } from '../corpus/draft.ts';
import type { DataOf, Kind } from '../corpus/kind.ts';
import type { Prepared } from '../corpus/prepare.ts';
import type { RecordFile } from '../corpus/record-file.ts';
import type { Known, KnownChecks, KnownComparison } from './known.ts';

/**
 * The published files as far as rules look at them for the sake of a new one: their ids, and the
 * passages and rows in them. They are sound, so that nothing is said of them themselves.
 */
export function standIns(known: Known, { claims, aliases }: KnownChecks): DraftFile[] {
  const { names, sources, comparisons, pages } = known;
  const of = (kind: Kind, ids: readonly string[]) => ids.map((id) => standIn(kind, id));
  return [
    // A former slug is an address that no new check can have.
    ...of('checks', [...Object.keys(claims), ...aliases]),
    ...of('claimants', Object.keys(names.claimants)),
    ...of('outlets', Object.keys(names.outlets)),
    ...of('topics', Object.keys(names.topics)),
    ...of('pages', pages),
    ...Object.entries(sources).map(([id, { passages }]) => ({
      ...standIn('sources', id),
      prepared: {
        ...NOTHING,
        passages: passages.map((passage) => ({ id: passage, start: START, quotations: [] })),
      },
    })),
    ...Object.entries(comparisons).map(([id, comparison]) => ({
      ...standIn('comparisons', id),
      prepared: { ...NOTHING, data: comparisonData(comparison) },
    })),
  ];
}

/** A new file with all that can be said of it by itself. */
export function newDraftFile<K extends Kind>(
  { id, path }: RecordFile,
  kind: K,
  prepared: Prepared<K>,
): DraftFile<K> {
  const file = shownPath(path);
  return { kind, id, path, file, absolute: file, ...NOWHERE, prepared };
}

/** How messages show the path of a new file. */
export function shownPath(path: string): string {
  return `content/${path}`;
}

const START = { line: 1, column: 1 };
const NOTHING: Prepared = {
  data: undefined,
  complaints: [],
  cites: [],
  addresses: [],
  passages: [],
};
/** Nothing of the form lies in a cache. */
const NOWHERE = { key: '', dataKey: '', text: { pack: '', offset: 0, length: 0, sum: 0 } };

function standIn(kind: Kind, id: string): DraftFile {
  const path = `${kind}/${id}.md`;
  return { kind, id, path, file: path, absolute: path, ...NOWHERE, prepared: NOTHING };
}

function comparisonData({ title, sources, rows }: KnownComparison): DataOf<'comparisons'> {
  return {
    title,
    sources,
    // Their sides are no matter for what refers to them.
    rows: Object.entries(rows).map(([id, point]) => ({ id, point, relation: 'same' })),
  };
}
