/** Texts as vectors of weighted terms, one after the other (compressed sparse rows). */
export interface Vectors {
  /** Where each text's terms start; one entry more than there are texts. */
  starts: Uint32Array;
  /** In ascending order within a text. */
  terms: Uint32Array;
  weights: Float64Array;
}

/**
 * Weighs the terms of two lists of texts by how often a text has them and how few of all texts do
 * (TF-IDF: Spärck Jones 1972, smoothed). A term is a number; a text has it as often as it is listed.
 */
export function weigh(
  left: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): [Vectors, Vectors] {
  const counted = [left, right].map((texts) => texts.map(countTerms));
  const [a = [], b = []] = counted;
  const frequencies = new Map<number, number>();
  for (const counts of [...a, ...b]) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const texts = a.length + b.length;
  const weight = (term: number, times: number): number =>
    times * Math.log(1 + texts / (frequencies.get(term) ?? 1));
  return [vectorsOf(a, weight), vectorsOf(b, weight)];
}

function countTerms(terms: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function vectorsOf(
  texts: readonly Map<number, number>[],
  weight: (term: number, times: number) => number,
): Vectors {
  const size = texts.reduce((sum, { size }) => sum + size, 0);
  const vectors: Vectors = {
    starts: new Uint32Array(texts.length + 1),
    terms: new Uint32Array(size),
    weights: new Float64Array(size),
  };
  let at = 0;
  for (const [index, counts] of texts.entries()) {
    for (const [term, times] of [...counts].sort(([one], [other]) => one - other)) {
      vectors.terms[at] = term;
      vectors.weights[at++] = weight(term, times);
    }
    vectors.starts[index + 1] = at;
  }
  return vectors;
}

/** The scalar product of a text and another. */
export function product(left: Vectors, one: number, right: Vectors, other: number): number {
  let [sum, i, j] = [0, left.starts[one] ?? 0, right.starts[other] ?? 0];
  const [endI, endJ] = [left.starts[one + 1] ?? 0, right.starts[other + 1] ?? 0];
  while (i < endI && j < endJ) {
    const [a = 0, b = 0] = [left.terms[i], right.terms[j]];
    if (a === b) sum += (left.weights[i++] ?? 0) * (right.weights[j++] ?? 0);
    else if (a < b) i++;
    else j++;
  }
  return sum;
}

/** Which texts have a term, with its weight in them. */
export type Postings = Map<number, { texts: Uint32Array; weights: Float64Array }>;

export function postingsOf({ starts, terms, weights }: Vectors): Postings {
  const lists = new Map<number, { texts: number[]; weights: number[] }>();
  for (let text = 0; text + 1 < starts.length; text++) {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const list = lists.get(term) ?? { texts: [], weights: [] };
      list.texts.push(text);
      list.weights.push(weights[at] ?? 0);
      lists.set(term, list);
    }
  }
  return new Map(
    [...lists].map(([term, list]) => [
      term,
      { texts: Uint32Array.from(list.texts), weights: Float64Array.from(list.weights) },
    ]),
  );
}
