/** How often a yes was right: counts over all records together. */
export interface Tally {
  /** Yes, and rightly. */
  hits: number;
  /** Yes, and wrongly. */
  falseAlarms: number;
  /** No, and wrongly. */
  misses: number;
  /** No, and rightly; 0 where that is not counted. */
  rejections: number;
}

export function emptyTally(): Tally {
  return { hits: 0, falseAlarms: 0, misses: 0, rejections: 0 };
}

export function count(tally: Tally, predicted: boolean, gold: boolean): void {
  if (predicted) tally[gold ? 'hits' : 'falseAlarms'] += 1;
  else tally[gold ? 'misses' : 'rejections'] += 1;
}

export function precision({ hits, falseAlarms }: Tally): number {
  return hits / (hits + falseAlarms);
}

export function recall({ hits, misses }: Tally): number {
  return hits / (hits + misses);
}

/** The harmonic mean of precision and recall. */
export function f1({ hits, falseAlarms, misses }: Tally): number {
  return (2 * hits) / (2 * hits + falseAlarms + misses);
}

/** The mean of the recalls of yes and of no. */
export function balancedAccuracy(tally: Tally): number {
  return (recall(tally) + tally.rejections / (tally.rejections + tally.falseAlarms)) / 2;
}

/** In percent, with two decimals. */
export function percent(share: number): string {
  return Number.isNaN(share) ? 'none' : (100 * share).toFixed(2);
}
