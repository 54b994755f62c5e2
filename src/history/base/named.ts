import type { Place } from '../../corpus/draft.ts';
import type { Kind } from '../../corpus/kind.ts';
import { address } from '../../model/address.ts';

/** What a record can name: another record, a passage of a source, a row of a comparison, an address. */
export const target = {
  record: (kind: Kind, id: string) => `${kind} ${id}`,
  passage: (source: string, passage: string) => `passage ${source} ${passage}`,
  row: (comparison: string, row: string) => `row ${comparison} ${row}`,
  address: (path: string) => `address ${path}`,
} as const;

/** The address of a record's page; sources have none of their own. */
export function addressOf(kind: Kind, id: string): string | undefined {
  switch (kind) {
    case 'checks':
      return address.check(id);
    case 'comparisons':
      return address.comparison(id);
    case 'claimants':
      return address.claimant(id);
    case 'outlets':
      return address.outlet(id);
    case 'topics':
      return address.topic(id);
    case 'pages':
      return address.page(id);
    case 'sources':
      return undefined;
  }
}

interface CheckNames {
  claim: { claimant?: string | undefined; appearances: readonly string[] };
  topics: readonly string[];
  comparison?: string | undefined;
  points: readonly string[];
  evidence: readonly { source: string; passage: string }[];
}
interface ComparisonNames {
  sources: readonly string[];
  rows: readonly { left?: string | undefined; right?: string | undefined }[];
}
interface TextNames {
  cites: readonly { source: string; passage?: string; start: { line: number; column: number } }[];
  addresses: readonly { path: string; start: { line: number; column: number } }[];
}

/** A target, and where it is named. */
export type Naming = [target: string, at: Place];

/** What the frontmatter of a check names. */
export function* namedByCheck(data: CheckNames): Generator<Naming> {
  const { claim, topics, comparison, points, evidence } = data;
  if (claim.claimant !== undefined)
    yield [target.record('claimants', claim.claimant), { key: ['claim', 'claimant'] }];
  for (const [index, id] of claim.appearances.entries())
    yield [target.record('sources', id), { key: ['claim', 'appearances', index] }];
  for (const [index, id] of topics.entries())
    yield [target.record('topics', id), { key: ['topics', index] }];
  if (comparison !== undefined) {
    yield [target.record('comparisons', comparison), { key: ['comparison'] }];
    for (const [index, id] of points.entries())
      yield [target.row(comparison, id), { key: ['points', index] }];
  }
  for (const [index, { source, passage }] of evidence.entries()) {
    yield [target.record('sources', source), { key: ['evidence', index, 'source'] }];
    yield [target.passage(source, passage), { key: ['evidence', index, 'passage'] }];
  }
}

/** What the frontmatter of a comparison names. */
export function* namedByComparison({ sources, rows }: ComparisonNames): Generator<Naming> {
  for (const [index, id] of sources.entries())
    yield [target.record('sources', id), { key: ['sources', index] }];
  const [left = '', right = ''] = sources;
  for (const [index, row] of rows.entries()) {
    if (row.left !== undefined)
      yield [target.passage(left, row.left), { key: ['rows', index, 'left'] }];
    if (row.right !== undefined)
      yield [target.passage(right, row.right), { key: ['rows', index, 'right'] }];
  }
}

/** What the text of a record names. */
export function* namedByText({ cites, addresses }: TextNames): Generator<Naming> {
  for (const { source, passage, start } of cites) {
    yield [target.record('sources', source), start];
    if (passage !== undefined) yield [target.passage(source, passage), start];
  }
  for (const { path, start } of addresses) yield [target.address(path), start];
}
