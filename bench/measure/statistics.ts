/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** What several rounds gave: the middle, the least and the most. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** The spread of values, of which there is one at least. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** What `of` gives for the values of each round; rounds that lack one of the two are left out. */
export function roundByRound(
  ours: readonly number[],
  theirs: readonly number[],
  of: (ours: number, theirs: number) => number,
): number[] {
  return ours.slice(0, theirs.length).map((value, round) => of(value, theirs[round] ?? NaN));
}
