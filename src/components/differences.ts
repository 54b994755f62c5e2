import type { ComparisonView, RowView } from '../views/parts.ts';

/** Whether a row shows a difference of weight: more than other words for the same thing. */
export function isMaterial(row: RowView): boolean {
  return row.relation === 'reworded' ? row.difference !== undefined : row.relation !== 'same';
}

/**
 * The rows that a page shows at once and those that it folds. A check's own points come first; a
 * check that names none shows the material differences.
 */
export function splitRows(
  { rows }: Pick<ComparisonView, 'rows'>,
  points: readonly string[] | undefined,
): { shown: RowView[]; folded: RowView[] } {
  if (points === undefined) return { shown: rows, folded: [] };
  const isOwn = ({ id }: RowView) => points.includes(id);
  const isShown = rows.some(isOwn) ? isOwn : isMaterial;
  return { shown: rows.filter(isShown), folded: rows.filter((row) => !isShown(row)) };
}
