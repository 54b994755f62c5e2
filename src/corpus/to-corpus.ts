import type { Draft, DraftFile } from './draft.ts';
import type { Corpus, Entry } from './entry.ts';
import type { KeptRows } from './hold-rows-worker.ts';
import type { Kind } from './kind.ts';

/**
 * The corpus of a draft without errors, with what came of holding the `rows` of comparisons against
 * their sources; of what is `hidden` the entries say that they are drafts.
 */
export function toCorpus(
  { files }: Draft,
  rows: ReadonlyMap<string, KeptRows>,
  hidden: ReadonlySet<DraftFile>,
): Corpus {
  const entries = <K extends Kind>(
    map: ReadonlyMap<string, DraftFile<K>>,
    further?: (file: DraftFile<K>) => Partial<Entry<K>>,
  ) =>
    new Map(
      [...map].map(([id, file]): [string, Entry<K>] => {
        const entry = toEntry(file);
        if (hidden.has(file)) entry.draft = true;
        return [id, further ? Object.assign(entry, further(file)) : entry];
      }),
    );
  return {
    checks: entries(files.checks),
    sources: entries(files.sources, ({ prepared }) => ({
      passages: prepared.passages.map(({ id }) => id),
    })),
    comparisons: entries(files.comparisons, ({ id }) => {
      const kept = rows.get(id);
      return kept ? { rows: kept.text } : {};
    }),
    claimants: entries(files.claimants),
    outlets: entries(files.outlets),
    topics: entries(files.topics),
    pages: entries(files.pages),
  };
}

function toEntry<K extends Kind>({
  kind,
  id,
  path,
  key,
  text,
  dataKey,
  prepared: { data, cites },
}: DraftFile<K>): Entry<K> {
  if (!data) throw new Error(`${path} has no data and no diagnostic`);
  return {
    kind,
    id,
    data,
    dataKey,
    cites: cites.map(({ source, passage }) => ({
      source,
      ...(passage !== undefined && { passage }),
    })),
    path,
    key,
    text,
  };
}
