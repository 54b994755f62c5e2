/** Rows of weighted entries, one row after the other (compressed sparse rows). */
export interface Sparse {
  /** Where each row's entries start; one more than there are rows. */
  starts: Uint32Array;
  /** The column of each entry, in ascending order within a row. */
  columns: Uint32Array;
  weights: Float64Array;
}

/**
 * Weighs the terms of two lists of texts by how often a text has them and how few of all texts do
 * (TF-IDF: Spärck Jones 1972, smoothed). A term is a number below `size`; a text has it as often as
 * it is listed. A row is a text, a column a term.
 */
export function weigh(
  left: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
  size: number,
): [Sparse, Sparse] {
  const [a, b] = [countTerms(left), countTerms(right)];
  const frequencies = new Uint32Array(size);
  for (const { columns } of [a, b]) {
    for (const term of columns) frequencies[term] = (frequencies[term] ?? 0) + 1;
  }
  const texts = left.length + right.length;
  const rarity = Float64Array.from(frequencies, (frequency) => Math.log(1 + texts / frequency));
  for (const { columns, weights } of [a, b]) {
    for (const [at, term] of columns.entries()) {
      weights[at] = (weights[at] ?? 0) * (rarity[term] ?? 0);
    }
  }
  return [a, b];
}

/** How often each text has each of its terms. */
function countTerms(texts: readonly (readonly number[])[]): Sparse {
  const starts = new Uint32Array(texts.length + 1);
  const [columns, weights]: [number[], number[]] = [[], []];
  for (const [index, terms] of texts.entries()) {
    let last = -1;
    for (const term of Uint32Array.from(terms).sort()) {
      if (term === last) weights[weights.length - 1] = (weights.at(-1) ?? 0) + 1;
      else {
        columns.push(term);
        weights.push(1);
        last = term;
      }
    }
    starts[index + 1] = columns.length;
  }
  return { starts, columns: Uint32Array.from(columns), weights: Float64Array.from(weights) };
}

/** The scalar product of a row and another. */
export function product(left: Sparse, one: number, right: Sparse, other: number): number {
  let sum = 0;
  let i = left.starts[one] ?? 0;
  let j = right.starts[other] ?? 0;
  const endI = left.starts[one + 1] ?? 0;
  const endJ = right.starts[other + 1] ?? 0;
  while (i < endI && j < endJ) {
    const a = left.columns[i] ?? 0;
    const b = right.columns[j] ?? 0;
    if (a === b) sum += (left.weights[i] ?? 0) * (right.weights[j] ?? 0);
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return sum;
}

/** Columns as rows and rows as columns; there are `size` columns. */
export function transpose({ starts, columns, weights }: Sparse, size: number): Sparse {
  const transposed: Sparse = {
    starts: new Uint32Array(size + 1),
    columns: new Uint32Array(columns.length),
    weights: new Float64Array(columns.length),
  };
  for (const column of columns) {
    transposed.starts[column + 1] = (transposed.starts[column + 1] ?? 0) + 1;
  }
  for (let column = 0; column < size; column++) {
    transposed.starts[column + 1] =
      (transposed.starts[column + 1] ?? 0) + (transposed.starts[column] ?? 0);
  }
  const next = transposed.starts.slice();
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columns[at] ?? 0;
      const place = next[column] ?? 0;
      next[column] = place + 1;
      transposed.columns[place] = row;
      transposed.weights[place] = weights[at] ?? 0;
    }
  }
  return transposed;
}
