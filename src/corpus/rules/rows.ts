import { SIDES_OF } from '../../model/comparison.ts';
import type { Draft, Problem } from '../draft.ts';

/** A row has the sides that its relation asks for, an id of its own, and two different sources. */
export function* rows({ files }: Draft): Generator<Problem> {
  for (const file of files.comparisons.values()) {
    const { data } = file.prepared;
    if (!data) continue;
    if (data.sources[0] === data.sources[1]) {
      yield {
        file,
        at: { key: ['sources', 1] },
        rule: 'comparison-sources-same',
        reason: `Unexpected source \`${data.sources[1]}\` on both sides, expected two sources`,
        related: [{ file, at: { key: ['sources', 0] }, label: 'the left one' }],
      };
    }
    for (const [index, row] of data.rows.entries()) {
      const first = data.rows.findIndex(({ id }) => id === row.id);
      if (first < index) {
        yield {
          file,
          at: { key: ['rows', index, 'id'] },
          rule: 'comparison-row-twice',
          reason: `Unexpected second row \`${row.id}\`, expected an id of its own`,
          related: [{ file, at: { key: ['rows', first, 'id'] }, label: 'the first' }],
        };
      }
      for (const side of ['left', 'right'] as const) {
        const wanted = SIDES_OF[row.relation][side];
        if (wanted === (row[side] !== undefined)) continue;
        yield {
          file,
          at: { key: wanted ? ['rows', index] : ['rows', index, side], what: 'key' },
          rule: 'comparison-row-sides',
          reason: wanted
            ? `Missing \`${side}\` of the row \`${row.id}\`: \`${row.relation}\` has ${sidesInWords(row.relation)}`
            : `Unexpected \`${side}\` of the row \`${row.id}\`: \`${row.relation}\` has ${sidesInWords(row.relation)}`,
          related: [{ file, at: { key: ['rows', index, 'relation'] }, label: 'the relation' }],
        };
      }
    }
  }
}

function sidesInWords(relation: keyof typeof SIDES_OF): string {
  const { left, right } = SIDES_OF[relation];
  return left && right
    ? 'a passage on both sides'
    : `a passage on the ${left ? 'left' : 'right'} alone`;
}
