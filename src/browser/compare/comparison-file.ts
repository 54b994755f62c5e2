import type { ComparisonView } from '../../views/parts.ts';

/**
 * A comparison as a file of `content/comparisons/`, with the relations that the machine proposes.
 * The names of the two sources and of their passages are for a person to fill in, because the
 * sources are files of their own.
 */
export function comparisonFile({ title, rows, left, right }: ComparisonView): string {
  const lines = rows.flatMap((row) => [
    `  - id: row-${row.id}`,
    `    point: ${text(row.point)}`,
    `    relation: ${row.relation}`,
    ...(row.left ? [`    left: passage-${row.left.id}`] : []),
    ...(row.right ? [`    right: passage-${row.right.id}`] : []),
    ...(row.note === undefined ? [] : [`    note: ${text(row.note)}`]),
  ]);
  return [
    '---',
    `title: ${text(title)}`,
    `sources: [first-source, second-source] # ${text(left.short)}, ${text(right.short)}`,
    rows.length > 0 ? 'rows:' : 'rows: []',
    ...lines,
    '---',
    '',
  ].join('\n');
}

/** Quoted as JSON quotes, which is YAML too. */
function text(value: string): string {
  return JSON.stringify(value);
}
