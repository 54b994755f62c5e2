/** A source of repeatable randomness: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** Whether something happens that happens `share` (0 to 1) of the time. */
  chance(share: number): boolean;
  /** One of `values`, which must not be empty. */
  pick<T>(values: readonly T[]): T;
  /** `count` different ones of `values`, in their order, or all of them where there are fewer. */
  some<T>(values: readonly T[], count: number): T[];
}

/**
 * Randomness for one record. Seeded by kind and number and not drawn from one long sequence, so
 * that a record does not change when others are added to its publication.
 */
export function randomFor(kind: string, index: number): Random {
  const next = mulberry32(fnv1a(`${kind} ${String(index)}`));
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => next() < share,
    pick: (values) => at(values, below(values.length)),
    some: (values, count) => {
      const places = values.map((_, place) => place);
      while (places.length > count) places.splice(below(places.length), 1);
      return places.map((place) => at(values, place));
    },
  };
}

/** The value at `index`, counted round and round; throws where there are none. */
export function at<T>(values: readonly T[], index: number): T {
  const place = index % values.length;
  if (!(place in values)) throw new RangeError('nothing to choose from');
  return values[place] as T;
}

/** Mulberry32 (Tommy Ettinger, 2017): numbers from 0 up to, not including, 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
