import { type WordChange, wordDiff } from '../compare/word-diff.ts';
import { address } from '../model/address.ts';
import { type Relation, RELATIONS, type Row } from '../model/comparison.ts';
import type { Passage, SourceData } from '../model/source.ts';
import type { Entry } from '../corpus/entry.ts';
import type { ComparisonView, RowView, SourceView } from './parts.ts';
import { found, href, htmlOf, languageOf, passagesOf, type Site } from './site.ts';
import { passageView, sourceView } from './source.ts';

/** A comparison without its texts, which are read when a page is rendered. */
export interface ComparisonSubject {
  id: string;
  href: string;
  title: string;
  language: string;
  left: SourceView;
  right: SourceView;
  counts: Record<Relation, number>;
  /** Digests of the comparison and its sources: a change of any text is a change of this. */
  keys: { comparison: string; left: string; right: string };
}

/** A comparison as listings and the keys of pages see it. */
export function comparisonSubject(site: Site, id: string): ComparisonSubject {
  const { data, key } = found(site.corpus.comparisons, id);
  const [left, right] = data.sources;
  return {
    id,
    href: href(site, address.comparison(id)),
    title: data.title,
    language: languageOf(site, data),
    left: sourceView(site, left),
    right: sourceView(site, right),
    counts: countRelations(data.rows),
    keys: {
      comparison: key,
      left: found(site.corpus.sources, left).key,
      right: found(site.corpus.sources, right).key,
    },
  };
}

/** The comparison with its rows, passages and the words that differ. */
export function comparisonView(site: Site, { keys, ...subject }: ComparisonSubject): ComparisonView {
  const entry = found(site.corpus.comparisons, subject.id);
  const [left, right] = entry.data.sources;
  const sides = { left: readSide(site, left), right: readSide(site, right) };
  return {
    ...subject,
    rows: entry.data.rows.map((row) => rowView(row, sides)),
    commentaryHtml: htmlOf(site, { key: keys.comparison, path: entry.path }),
  };
}

interface ReadSide {
  data: SourceData;
  passages: ReadonlyMap<string, Passage>;
  /** Every quotation of the source, among which a text fragment must be unique. */
  held: string[];
}

function readSide(site: Site, id: string): ReadSide {
  const { data, key }: Entry<'sources'> = found(site.corpus.sources, id);
  const passages = passagesOf(site, key);
  return { data, passages, held: [...passages.values()].flatMap(({ quotations }) => quotations) };
}

function rowView(row: Row, sides: { left: ReadSide; right: ReadSide }): RowView {
  const { id, point, relation, difference, note } = row;
  const base = {
    id,
    point,
    ...(difference !== undefined && { difference }),
    ...(note !== undefined && { note }),
  };
  if (relation === 'dropped') return { ...base, relation, left: alone(sides.left, row.left), right: null };
  if (relation === 'added') return { ...base, relation, left: null, right: alone(sides.right, row.right) };
  return { ...base, relation, ...paired(sides, row) };
}

function alone(side: ReadSide, id: string | undefined) {
  return passageView(side.data, found(side.passages, id ?? ''), side.held);
}

function paired({ left, right }: { left: ReadSide; right: ReadSide }, row: Row) {
  const a = found(left.passages, row.left ?? '');
  const b = found(right.passages, row.right ?? '');
  const diff = wordDiff(
    { texts: a.quotations, language: left.data.language },
    { texts: b.quotations, language: right.data.language },
  );
  const changes: WordChange[] = diff.changes;
  return {
    left: passageView(left.data, a, left.held, diff.left),
    right: passageView(right.data, b, right.held, diff.right),
    changes,
  };
}

function countRelations(rows: readonly Row[]): Record<Relation, number> {
  const counts = { same: 0, reworded: 0, contradicted: 0, dropped: 0, added: 0 };
  for (const relation of RELATIONS) {
    counts[relation] = rows.filter((row) => row.relation === relation).length;
  }
  return counts;
}
