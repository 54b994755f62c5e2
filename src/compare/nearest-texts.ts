import { likenessOf, spacesOf } from './likeness.ts';

/** A text of several, and how like it is, from 0 to 1. */
export interface NearText {
  /** Its place in the list. */
  index: number;
  likeness: number;
}

/**
 * Of `others` those that are most like `text`, the likest first, by the words that they share and by the
 * trigrams of their letters, rare ones weighing more than common ones. What is said in wholly other
 * words is not found.
 */
export function nearestTexts(
  text: string,
  others: readonly string[],
  language: string,
): NearText[] {
  const spaces = spacesOf({ texts: [text], language }, { texts: others, language });
  return others
    .map((_, right) => {
      const link = { left: 0, leftCount: 1, right, rightCount: 1 };
      return { index: right, likeness: likenessOf(spaces, link) };
    })
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness);
}
