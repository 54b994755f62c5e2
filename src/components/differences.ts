import type { ComparisonView, RowView } from '../views/parts.ts';

/** Whether a row shows a difference of weight: more than other words for the same thing. */
export function isMaterial(row: RowView): boolean {
  return row.relation === 'reworded' ? row.difference !== undefined : row.relation !== 'same';
}

/**
 * The rows that a page shows at once and those that it folds. A check's own points come first, in
 * the order in which it names them; a check that names none shows the material differences.
 */
export function splitRows(
  { rows }: Pick<ComparisonView, 'rows'>,
  points: readonly string[] | undefined,
): { shown: RowView[]; folded: RowView[] } {
  if (points === undefined) return { shown: rows, folded: [] };
  const own = points.flatMap((point) => rows.filter(({ id }) => id === point));
  const shown = own.length > 0 ? own : rows.filter(isMaterial);
  return { shown, folded: rows.filter((row) => !shown.includes(row)) };
}

/** How many differences an overview names at once; a longer list would hide the comparison. */
const NAMED_AT_ONCE = 8;

/**
 * The material differences for the overview. On a check's page those among its own rows (`shown`)
 * are named at once. A comparison of its own names up to eight, contradictions before all others.
 */
export function overviewOf({ shown, folded }: ReturnType<typeof splitRows>): {
  named: RowView[];
  more: RowView[];
} {
  const material = [...shown, ...folded].filter(isMaterial);
  if (material.length <= NAMED_AT_ONCE) return { named: material, more: [] };
  if (folded.length > 0) {
    return { named: shown.filter(isMaterial), more: folded.filter(isMaterial) };
  }
  const weight = ({ relation }: RowView) => (relation === 'contradicted' ? 0 : 1);
  const sorted = material.toSorted((one, other) => weight(one) - weight(other));
  return { named: sorted.slice(0, NAMED_AT_ONCE), more: sorted.slice(NAMED_AT_ONCE) };
}
