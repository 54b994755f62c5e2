import type { DataOf, Kind } from './kind.ts';
import type { TextPlace } from './packs.ts';

/** A record of the corpus: checked, with every reference known to lead somewhere. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** Id, or slug of a check or page. */
  id: string;
  data: DataOf<K>;
  /** Digest of the data alone, for what does not show the text. */
  dataKey: string;
  /** The sources and passages that its text cites, in order. */
  cites: { source: string; passage?: string }[];
  /** Path of its file below the content folder. */
  path: string;
  /** Digest of the file and of all that its text became. */
  key: string;
  /** Of what is looked at before it is published, and never in a built site. */
  draft?: true;
  /** Where its rendered text lies in the cache. */
  text: TextPlace;
  /** Of a comparison: where what came of holding its rows against its sources lies. */
  rows?: TextPlace;
  /** Of a source: the ids of its passages, in their order. */
  passages?: readonly string[];
}

/** A checked content folder: of each kind the records, by id. */
export type Corpus = { [K in Kind]: ReadonlyMap<string, Entry<K>> };
