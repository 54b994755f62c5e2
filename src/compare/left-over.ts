import { ALIKE, MOST_PAIRS } from './in-order.ts';
import { likenessOf, multiply, type Link, type Space } from './likeness.ts';

/** Out of order two sentences are the same from this likeness on: no neighbours bear it out. */
const SURELY_ALIKE = 0.55;
/** Or from this one on, where either is so much less like any other sentence of the other side. */
const RATHER_ALIKE = 0.3;
const CLEARLY = 0.07;

/**
 * The links between what two texts of `n` and `m` sentences have left over: one sentence to one, the
 * most alike first, each with its neighbours as far as those are alike too. None in texts so long
 * that not all pairs can be looked at.
 */
export function linkLeftOver(
  spaces: readonly Space[],
  [n, m]: readonly [number, number],
  isEqual: (left: number, right: number) => boolean,
  linked: readonly Link[],
): Link[] {
  if ((n + 1) * (m + 1) > MOST_PAIRS) return [];
  const [freeLeft, freeRight] = [new Uint8Array(n).fill(1), new Uint8Array(m).fill(1)];
  for (const { left, leftCount, right, rightCount } of linked) {
    freeLeft.fill(0, left, left + leftCount);
    freeRight.fill(0, right, right + rightCount);
  }
  const isFree = (i: number, j: number): boolean => freeLeft[i] === 1 && freeRight[j] === 1;
  const links: Link[] = [];
  const isTaken = (i: number, j: number, least: number): boolean => {
    const link = { left: i, leftCount: 1, right: j, rightCount: 1 };
    if (!isFree(i, j) || (!isEqual(i, j) && likenessOf(spaces, link) < least)) return false;
    freeLeft[i] = freeRight[j] = 0;
    links.push(link);
    return true;
  };

  for (const [i, j] of mutuallyBest(spaces, [n, m], isEqual, isFree)) {
    if (!isTaken(i, j, 0)) continue;
    for (let on = 1; isTaken(i + on, j + on, ALIKE);) on++;
    for (let on = 1; isTaken(i - on, j - on, ALIKE);) on++;
  }
  return links;
}

/** What a side's sentences are most like on the other side. */
interface Best {
  /** The highest likeness of each, and the second highest. */
  first: Float64Array;
  second: Float64Array;
  /** The highest likeness to a sentence that is free as it is, and which one. */
  free: Float64Array;
  partner: Int32Array;
}

/** The free sentences that are most like each other, and surely or clearly alike; the most alike first. */
function mutuallyBest(
  spaces: readonly Space[],
  [n, m]: readonly [number, number],
  isEqual: (left: number, right: number) => boolean,
  isFree: (left: number, right: number) => boolean,
): [number, number][] {
  const products = spaces.map(() => new Float64Array(m));
  const [ofLeft, ofRight] = [bestOf(n), bestOf(m)];
  for (let i = 0; i < n; i++) {
    for (const [s, space] of spaces.entries()) multiply(space, i, products[s] ?? NO_ROW, 0, m);
    for (let j = 0; j < m; j++) {
      let sum = 0;
      for (let s = 0; s < spaces.length; s++) {
        const { overLeft = [], overRight = [] } = spaces[s] ?? {};
        sum += (products[s]?.[j] ?? 0) * (overLeft[0]?.[i] ?? 0) * (overRight[0]?.[j] ?? 0);
      }
      const alike = isEqual(i, j) ? 1 : sum / spaces.length;
      note(ofLeft, i, alike, isFree(i, j) ? j : undefined);
      note(ofRight, j, alike, isFree(i, j) ? i : undefined);
    }
  }
  return [...ofLeft.partner]
    .map((j, i) => ({ i, j, alike: ofLeft.free[i] ?? 0 }))
    .filter(
      ({ i, j, alike }) =>
        ofRight.partner[j] === i &&
        (alike >= SURELY_ALIKE ||
          (alike >= RATHER_ALIKE &&
            Math.min(lead(ofLeft, i, alike), lead(ofRight, j, alike)) >= CLEARLY)),
    )
    .sort((one, other) => other.alike - one.alike || one.i - other.i)
    .map(({ i, j }) => [i, j]);
}

const NO_ROW = new Float64Array();

function bestOf(size: number): Best {
  const zeros = (): Float64Array => new Float64Array(size);
  return {
    first: zeros(),
    second: zeros(),
    free: zeros(),
    partner: new Int32Array(size).fill(-1),
  };
}

function note(best: Best, index: number, alike: number, free: number | undefined): void {
  if (alike > (best.first[index] ?? 0)) {
    best.second[index] = best.first[index] ?? 0;
    best.first[index] = alike;
  } else if (alike > (best.second[index] ?? 0)) best.second[index] = alike;
  if (free !== undefined && alike > (best.free[index] ?? 0)) {
    best.free[index] = alike;
    best.partner[index] = free;
  }
}

/** How much more alike than to any other. */
function lead({ first, second }: Best, index: number, alike: number): number {
  return alike - ((alike < (first[index] ?? 0) ? first[index] : second[index]) ?? 0);
}
