import { LONGEST, multiply, type Link, type Space } from './likeness.ts';

/** Below this likeness a link is worth less than none. */
export const ALIKE = 0.36;
/** What a link is worth more where it follows another at once: an edited text keeps its order. */
const FOLLOWS = 0.08;
/** What each sentence costs that a link has beyond one on each side. */
const MORE = 0.1;
/** What it costs to link the start of one text to the end of the other: decides between equals. */
const APART = 0.05;

/** How many sentences a link may have on the left and on the right. */
const SHAPES: readonly (readonly [left: number, right: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
];

/** Of more pairs than this (two texts of about 80,000 words) only those near the diagonal count. */
export const MOST_PAIRS = 2 ** 24;

// How the best was reached at a place, in the bits of one byte. A place has two: the best of all
// that end with a link there, and the best of all that end with a sentence left out.
const SHAPE = 0b111;
const LINK_AFTER_GAP = 0b1000;
const GAP_ON_LEFT = 0b10000;
const GAP_AFTER_GAP = 0b100000;

/**
 * The links between two texts of `n` and `m` sentences that keep the order of both and are together
 * worth the most: dynamic programming as in Gale and Church (1993), over likeness instead of length.
 * Leaving sentences out is free, but the next link then does not follow at once (affine gaps: Gotoh
 * 1982). `isEqual` tells of a sentence of each side whether they have the same words.
 */
export function linkInOrder(
  spaces: readonly Space[],
  [n, m]: readonly [number, number],
  isEqual: (left: number, right: number) => boolean,
): Link[] {
  if (n === 0 || m === 0) return [];
  const width = Math.min(m + 1, Math.max(2 * LONGEST, Math.floor(MOST_PAIRS / (n + 1))));
  const firstOf = (i: number): number =>
    Math.min(m + 1 - width, Math.max(0, Math.round((i * m) / n) - (width >> 1)));
  const steps = new Uint8Array((n + 1) * width);
  const [linked, skipped] = [rolling(LONGEST + 1, m + 1), rolling(LONGEST + 1, m + 1)];
  const products = spaces.map(() => rolling(LONGEST, m));

  const likeness = (i: number, j: number, p: number, q: number): number => {
    if (p + q === 2 && isEqual(i - 1, j - 1)) return 1;
    let sum = 0;
    for (let s = 0; s < spaces.length; s++) {
      let dot = 0;
      for (let x = i; x > i - p; x--) {
        const dots = row(products[s], x);
        for (let y = j; y > j - q; y--) dot += at(dots, y - 1);
      }
      const { overLeft = [], overRight = [] } = spaces[s] ?? {};
      sum += dot * at(row(overLeft, p - 1), i - 1) * at(row(overRight, q - 1), j - 1);
    }
    return sum / spaces.length;
  };

  for (let i = 0; i <= n; i++) {
    const first = firstOf(i);
    const end = first + width;
    // The row still holds what stood there before, from where its band began.
    const stale = firstOf(Math.max(0, i - LONGEST - 1));
    const ending = row(linked, i).fill(-Infinity, stale, end);
    const leaving = row(skipped, i).fill(-Infinity, stale, end);
    if (i === 0) ending[0] = 0;
    const reach = [Math.max(0, first - LONGEST), Math.min(m, end)] as const;
    for (const [s, space] of spaces.entries()) {
      if (i > 0) multiply(space, i - 1, row(products[s], i), ...reach);
    }
    for (let j = first; j < end; j++) {
      let step = 0;
      for (let shape = 0; i > 0 && j > 0 && shape < SHAPES.length; shape++) {
        const [p, q] = SHAPES[shape] ?? [1, 1];
        if (p > i || q > j) continue;
        const alike = likeness(i, j, p, q);
        if (alike <= 0) continue;
        const apart = Math.abs((i - 0.5) / n - (j - 0.5) / m);
        const gain = alike - ALIKE - MORE * (p + q - 2) - APART * apart;
        const following = at(row(linked, i - p), j - q) + gain + FOLLOWS;
        const later = at(row(skipped, i - p), j - q) + gain;
        const best = Math.max(following, later);
        if (best <= at(ending, j)) continue;
        ending[j] = best;
        step = following >= later ? shape : shape | LINK_AFTER_GAP;
      }
      let best = i > 0 ? at(row(linked, i - 1), j) : -Infinity;
      let how = GAP_ON_LEFT;
      if (i > 0 && at(row(skipped, i - 1), j) > best) {
        best = at(row(skipped, i - 1), j);
        how = GAP_ON_LEFT | GAP_AFTER_GAP;
      }
      if (j > first && at(ending, j - 1) > best) {
        best = at(ending, j - 1);
        how = 0;
      }
      if (j > first && at(leaving, j - 1) > best) {
        best = at(leaving, j - 1);
        how = GAP_AFTER_GAP;
      }
      leaving[j] = best;
      steps[i * width + j - first] = step | how;
    }
  }

  const links: Link[] = [];
  let isLink = at(row(linked, n), m) + FOLLOWS >= at(row(skipped, n), m);
  for (let [i, j] = [n, m]; i > 0 || j > 0;) {
    const step = steps[i * width + j - firstOf(i)] ?? 0;
    if (isLink) {
      const [p, q] = SHAPES[step & SHAPE] ?? [1, 1];
      links.push({ left: i - p, leftCount: p, right: j - q, rightCount: q });
      isLink = (step & LINK_AFTER_GAP) === 0;
      i -= p;
      j -= q;
    } else {
      isLink = (step & GAP_AFTER_GAP) === 0;
      if (step & GAP_ON_LEFT) i--;
      else j--;
    }
  }
  return links.reverse();
}

const NO_ROW = new Float64Array();

/** Rows of which only the last few are kept; a row's place is its number modulo theirs. */
function rolling(rows: number, size: number): Float64Array[] {
  return Array.from({ length: rows }, () => new Float64Array(size).fill(-Infinity));
}

function row(rows: readonly Float64Array[] | undefined, index: number): Float64Array {
  return rows?.[index % rows.length] ?? NO_ROW;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? -Infinity;
}
