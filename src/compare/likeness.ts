import { termsOf, type Sentences } from './terms.ts';
import { product, transpose, weigh, type Sparse } from './tfidf.ts';

/** The most consecutive sentences that are compared as one. */
export const LONGEST = 3;

/** Two texts in one space of terms: cosines are scalar products over lengths. */
export interface Space {
  left: Sparse;
  right: Sparse;
  /** For each term the sentences of the right text that have it. */
  having: Sparse;
  /** One over the length of the vector of `count` sentences that end with `index`: `[count - 1][index]`. */
  overLeft: Float64Array[];
  overRight: Float64Array[];
}

/** The spaces of two texts' words and of their trigrams. */
export function spacesOf(left: Sentences, right: Sentences): Space[] {
  return termsOf(left, right).map((terms) => {
    const [a, b] = weigh(terms.left, terms.right, terms.size);
    return {
      left: a,
      right: b,
      having: transpose(b, terms.size),
      overLeft: overLengths(a),
      overRight: overLengths(b),
    };
  });
}

function overLengths(vectors: Sparse): Float64Array[] {
  const texts = vectors.starts.length - 1;
  const squares = new Float64Array(texts);
  return Array.from({ length: LONGEST }, (_, before) => {
    const over = new Float64Array(texts);
    for (let index = before; index < texts; index++) {
      // The square of a sum grows by that of the sentence put before it, and twice their products.
      const first = index - before;
      let square = (squares[index] ?? 0) + product(vectors, first, vectors, first);
      for (let other = first + 1; other <= index; other++) {
        square += 2 * product(vectors, first, vectors, other);
      }
      squares[index] = square;
      over[index] = square > 0 ? 1 / Math.sqrt(square) : 0;
    }
    return over;
  });
}

/** Consecutive sentences of each side. */
export interface Link {
  /** The first sentence on the left, and how many. */
  left: number;
  leftCount: number;
  right: number;
  rightCount: number;
}

/** How alike the two sides of a link are: the mean of their cosines, from 0 to 1. */
export function likenessOf(spaces: readonly Space[], link: Link): number {
  const { left, leftCount, right, rightCount } = link;
  const cosines = spaces.map((space) => {
    let dot = 0;
    for (let one = left; one < left + leftCount; one++) {
      for (let other = right; other < right + rightCount; other++) {
        dot += product(space.left, one, space.right, other);
      }
    }
    const overLeft = space.overLeft[leftCount - 1]?.[left + leftCount - 1] ?? 0;
    const overRight = space.overRight[rightCount - 1]?.[right + rightCount - 1] ?? 0;
    return dot * overLeft * overRight;
  });
  return Math.min(1, cosines.reduce((sum, cosine) => sum + cosine, 0) / spaces.length);
}

/**
 * Writes the scalar products of a sentence of the left text and those from `from` to before `to` of
 * the right text into `products`, by their indices.
 */
export function multiply(
  { left, having }: Space,
  index: number,
  products: Float64Array,
  from: number,
  to: number,
): void {
  products.fill(0, from, to);
  for (let at = left.starts[index] ?? 0; at < (left.starts[index + 1] ?? 0); at++) {
    const term = left.columns[at] ?? 0;
    const weight = left.weights[at] ?? 0;
    const end = having.starts[term + 1] ?? 0;
    for (let place = firstFrom(having, term, from); place < end; place++) {
      const other = having.columns[place] ?? 0;
      if (other >= to) break;
      products[other] = (products[other] ?? 0) + weight * (having.weights[place] ?? 0);
    }
  }
}

/** Where a row's first column stands that is not below `least` (binary search). */
function firstFrom({ starts, columns }: Sparse, row: number, least: number): number {
  let [low, high] = [starts[row] ?? 0, starts[row + 1] ?? 0];
  if (least === 0) return low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
