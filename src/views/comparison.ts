import type { HeldRow } from '../corpus/hold-rows.ts';
import { address, rowFragment, sourceFragment } from '../model/address.ts';
import { type ComparisonData, type Relation, RELATIONS, type Row } from '../model/comparison.ts';
import { digested } from './digested.ts';
import type { ComparisonView, RowView, SourceView } from './parts.ts';
import { remember } from './remember.ts';
import { found, href, htmlOf, languageOf, type Site } from './site.ts';
import { sourceTexts, type SourceTexts, sourceView } from './source.ts';

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

/** A comparison as the keys of pages see it. */
export const comparisonSubject = remember((site, id): ComparisonSubject => {
  const { data, key } = found(site.corpus.comparisons, id);
  const [left, right] = data.sources;
  return digested({
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
  });
});

/** How many comparisons are remembered: the pages that show one are made one after the other. */
const NEIGHBOURS = 32;

/** The comparison with its rows, passages, the words that differ and what the machine noticed. */
export const comparisonView = remember((site, id): ComparisonView => {
  const entry = found(site.corpus.comparisons, id);
  return {
    ...withRows(site, id, 'passage'),
    commentaryHtml: citesToRows(htmlOf(site, entry), entry.data),
  };
}, NEIGHBOURS);

/** The same without its commentary, and its quotations without links to their words. */
export type BareComparison = Omit<ComparisonView, 'commentaryHtml'>;
export const bareComparison = remember(
  (site, id): BareComparison => withRows(site, id, 'unlinked'),
  NEIGHBOURS,
);

type Side = SourceTexts['passage'];

function withRows(site: Site, id: string, linked: 'passage' | 'unlinked'): BareComparison {
  const { keys, ...subject } = comparisonSubject(site, id);
  const { data, rows } = found(site.corpus.comparisons, id);
  const [left, right] = data.sources;
  const sides = { left: sourceTexts(site, left)[linked], right: sourceTexts(site, right)[linked] };
  const held = rows ? site.readRows(rows) : [];
  return { ...subject, rows: data.rows.map((row, index) => rowView(row, sides, held[index])) };
}

/**
 * A citation of a passage leads to the first row that shows it; one of a whole source leads to its
 * identity over the column, which has the fragment of the source as its id.
 */
function citesToRows(html: string, { sources: [left, right], rows }: ComparisonData): string {
  const targets = new Map<string, string>();
  // From the last to the first, so that the first row stays.
  for (const row of rows.toReversed()) {
    const fragment = rowFragment(row.id);
    if (row.left !== undefined) targets.set(sourceFragment(left, row.left), fragment);
    if (row.right !== undefined) targets.set(sourceFragment(right, row.right), fragment);
  }
  return html.replace(
    /(<a href="#)([^"]+)(" class="cite")/g,
    (link, start: string, fragment: string, end: string) => {
      const target = targets.get(fragment);
      return target === undefined ? link : start + target + end;
    },
  );
}

function rowView(
  row: Row,
  { left, right }: { left: Side; right: Side },
  held: HeldRow | null | undefined,
): RowView {
  const { id, point, relation, difference, note } = row;
  const base = {
    id,
    point,
    ...(difference !== undefined && { difference }),
    ...(note !== undefined && { note }),
  };
  if (relation === 'dropped') return { ...base, relation, left: left(row.left ?? ''), right: null };
  if (relation === 'added') return { ...base, relation, left: null, right: right(row.right ?? '') };
  if (!held) throw new Error(`Nothing is kept of the row \`${id}\``);
  const { diff, findings } = held;
  return {
    ...base,
    relation,
    left: left(row.left ?? '', diff.left),
    right: right(row.right ?? '', diff.right),
    changes: diff.changes,
    ...(findings.length > 0 && { findings }),
  };
}

function countRelations(rows: readonly Row[]): Record<Relation, number> {
  const counts = { same: 0, reworded: 0, contradicted: 0, dropped: 0, added: 0 };
  for (const relation of RELATIONS) {
    counts[relation] = rows.filter((row) => row.relation === relation).length;
  }
  return counts;
}
