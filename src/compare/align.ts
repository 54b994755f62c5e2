import { product, weighWords } from './tfidf.ts';

/** Sentences of both sides that say the same, by their indices. */
export interface Group {
  left: number[];
  right: number[];
  /** How alike they are, from 0 to 1. */
  score: number;
  moved: boolean;
}

/** Below this likeness two sentences are not the same one reworded. */
const ALIKE = 0.3;

/** Which sentences of two texts belong together, in the order of the left one. */
export function alignSentences(
  left: readonly string[],
  right: readonly string[],
  language: string,
): Group[] {
  const { left: a, right: b } = weighWords(left, right, language);
  const [normsA, normsB] = [a, b].map((vectors) => vectors.map((v) => Math.sqrt(product(v, v))));
  const alike = a.map((one, i) =>
    b.map((other, j) =>
      left[i] === right[j]
        ? 1
        : product(one, other) / ((normsA?.[i] ?? 0) * (normsB?.[j] ?? 0) || Infinity),
    ),
  );
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const linked = (i: number, j: number): number => at(i + 1, j + 1) + (alike[i]?.[j] ?? 0) - ALIKE;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(linked(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const groups: Group[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (at(i, j) === linked(i, j)) {
      groups.push({ left: [i], right: [j], score: Math.min(1, alike[i]?.[j] ?? 0), moved: false });
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return groups;
}
