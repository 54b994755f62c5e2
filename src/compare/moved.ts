import { ALIKE, MOST_PAIRS } from './in-order.ts';
import { likenessOf, multiply, overBoth, type Link, type Space } from './likeness.ts';

/** Two sentences out of order are the same from this likeness on: there is no order to bear it out. */
const SURELY_ALIKE = 0.55;

interface Pair {
  left: number;
  right: number;
  alike: number;
}

/**
 * The links between what two texts of `n` and `m` sentences have left over: one sentence to one, the
 * most alike first, each with its neighbours as far as those are alike too.
 */
export function linkMoved(
  spaces: readonly Space[],
  [n, m]: readonly [number, number],
  isEqual: (left: number, right: number) => boolean,
  linked: readonly Link[],
): Link[] {
  const [freeLeft, freeRight] = [new Uint8Array(n).fill(1), new Uint8Array(m).fill(1)];
  for (const { left, leftCount, right, rightCount } of linked) {
    freeLeft.fill(0, left, left + leftCount);
    freeRight.fill(0, right, right + rightCount);
  }
  const links: Link[] = [];
  const take = (left: number, right: number): boolean => {
    if (!freeLeft[left] || !freeRight[right]) return false;
    freeLeft[left] = freeRight[right] = 0;
    links.push({ left, leftCount: 1, right, rightCount: 1 });
    return true;
  };
  const isAlike = (left: number, right: number): boolean =>
    freeLeft[left] === 1 &&
    freeRight[right] === 1 &&
    (isEqual(left, right) ||
      likenessOf(spaces, { left, leftCount: 1, right, rightCount: 1 }) >= ALIKE);

  for (const { left, right } of alikePairs(spaces, freeLeft, freeRight, isEqual)) {
    if (!take(left, right)) continue;
    for (const step of [-1, 1]) {
      let apart = step;
      while (isAlike(left + apart, right + apart) && take(left + apart, right + apart))
        apart += step;
    }
  }
  return links;
}

/** The pairs of free sentences that are surely alike, the most alike first. */
function alikePairs(
  spaces: readonly Space[],
  freeLeft: Uint8Array,
  freeRight: Uint8Array,
  isEqual: (left: number, right: number) => boolean,
): Pair[] {
  const pairs: Pair[] = [];
  const size = freeRight.length;
  const products = spaces.map(() => new Float64Array(size));
  const most = MOST_PAIRS / (size + 1);
  for (const left of [...freeLeft.keys()].filter((index) => freeLeft[index]).slice(0, most)) {
    for (const [s, space] of spaces.entries()) {
      multiply(space, left, products[s] ?? new Float64Array(), 0, size);
    }
    for (let right = 0; right < size; right++) {
      if (!freeRight[right]) continue;
      const link = { left, leftCount: 1, right, rightCount: 1 };
      let sum = 0;
      for (const [s, space] of spaces.entries()) {
        sum += (products[s]?.[right] ?? 0) * overBoth(space, link);
      }
      const alike = isEqual(left, right) ? 1 : sum / spaces.length;
      if (alike >= SURELY_ALIKE) pairs.push({ left, right, alike });
    }
  }
  return pairs.sort((a, b) => b.alike - a.alike || a.left - b.left || a.right - b.right);
}
