import { segmentWords } from './words.ts';

/** A text as weighted words: ids in ascending order, with their weights. */
export interface Vector {
  terms: Uint32Array;
  weights: Float64Array;
}

/**
 * The words of two lists of texts, weighted by how often a text has them and how few of all texts
 * do (TF-IDF; Spärck Jones 1972). Ids are those of the sorted words, so that the order of the two
 * lists never matters.
 */
export function weighWords(
  left: readonly string[],
  right: readonly string[],
  language: string,
): { left: Vector[]; right: Vector[]; terms: number } {
  const count = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { folded } of segmentWords(text, language)) {
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
    return counts;
  };
  const [a, b] = [left.map(count), right.map(count)];
  const frequencies = new Map<string, number>();
  for (const counts of [...a, ...b]) {
    for (const word of counts.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  const ids = new Map([...frequencies.keys()].sort().map((word, id) => [word, id]));
  const texts = a.length + b.length;
  const weigh = (counts: Map<string, number>): Vector => {
    const entries = [...counts]
      .map(([word, times]): [number, number] => [
        ids.get(word) ?? 0,
        times * Math.log(1 + texts / (frequencies.get(word) ?? 1)),
      ])
      .sort(([one], [other]) => one - other);
    return {
      terms: Uint32Array.from(entries, ([id]) => id),
      weights: Float64Array.from(entries, ([, weight]) => weight),
    };
  };
  return { left: a.map(weigh), right: b.map(weigh), terms: ids.size };
}

/** The scalar product of two vectors. */
export function product(one: Vector, other: Vector): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < one.terms.length && j < other.terms.length) {
    const [a = 0, b = 0] = [one.terms[i], other.terms[j]];
    if (a === b) sum += (one.weights[i++] ?? 0) * (other.weights[j++] ?? 0);
    else if (a < b) i++;
    else j++;
  }
  return sum;
}
