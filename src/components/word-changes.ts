import type { WordChange } from '../views/parts.ts';
import type { Words } from '../words/words.ts';

/** A change of words as people say it: replaced, added or left out. */
export function changeInWords({ left, right }: WordChange, words: Words): string {
  if (left === '') return words.comparison.added(right);
  if (right === '') return words.comparison.leftOut(left);
  return words.comparison.replaced(left, right);
}

/** The changes that the row's `difference`, written by a person, does not name already. */
export function changesBeyond(
  difference: string | undefined,
  changes: readonly WordChange[],
): WordChange[] {
  return changes.filter(
    ({ left, right }) => !(difference?.includes(left) && difference.includes(right)),
  );
}
