import type { Entry } from '../../corpus/entry.ts';
import { inParts } from '../../corpus/in-threads.ts';

/** Checks that are indexed together. After an edit only the index of its block is made anew. */
export interface Block {
  /** Oldest first. */
  checks: Entry<'checks'>[];
  /** Whether all words of the texts are searched, and not only what stands above them. */
  isWhole: boolean;
}

/** Checks in a block whose texts are searched as a whole: less than a second of work. */
const WHOLE = 500;

/** Checks in a block of older ones, which cost a fifth of that each. */
const BRIEF = 2500;

/** The fewest blocks that are full and searched as a whole, once there are so many checks. */
const FULL = { few: 2, many: 1 };

/** Many checks: the older ones alone take much time, and bytes of a query. */
const MANY = 2500;

/** Blocks of older checks from which on they grow instead: a query asks each for its words. */
const MOST_BRIEF = 6;

/**
 * Cuts checks, newest first, into blocks, oldest first. Searched as a whole are the newest thousand to
 * fifteen hundred, and where there are 2,500 and more five hundred to a thousand. A new check changes
 * the last block alone, but for every five hundredth.
 */
export function blocksOf(newestFirst: readonly Entry<'checks'>[]): Block[] {
  const checks = newestFirst.toReversed();
  const full = checks.length < MANY ? FULL.few : FULL.many;
  const older = Math.max(0, Math.floor(checks.length / WHOLE) - full) * WHOLE;
  let size = BRIEF;
  while (older > size * MOST_BRIEF) size *= 2;
  return [
    ...inBlocks(checks.slice(0, older), { size, isWhole: false }),
    ...inBlocks(checks.slice(older), { size: WHOLE, isWhole: true }),
  ];
}

function inBlocks(
  checks: readonly Entry<'checks'>[],
  { size, isWhole }: { size: number; isWhole: boolean },
): Block[] {
  return Array.from(inParts(checks, size), (part) => ({ checks: part, isWhole }));
}
