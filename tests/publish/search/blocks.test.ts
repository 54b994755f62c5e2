import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { blocksOf } from '../../../src/publish/search/blocks.ts';

/** Checks, the newest first: of them a block looks at nothing. */
function checks(count: number): Entry<'checks'>[] {
  return Array.from(
    { length: count },
    (_, index) => ({ id: String(count - index) }) as Entry<'checks'>,
  );
}

const outline = (count: number) =>
  blocksOf(checks(count)).map(
    ({ checks: part, isWhole }) => `${isWhole ? 'whole' : 'brief'} ${part.length}`,
  );

describe('the blocks in which checks are indexed', () => {
  it('hold every check once, the oldest first', () => {
    for (const count of [0, 1, 999, 1000, 2001, 10_000]) {
      const ids = blocksOf(checks(count)).flatMap((block) =>
        block.checks.map(({ id }) => Number(id)),
      );
      expect(ids).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }
  });

  it('search the newest thousand to two thousand as a whole', () => {
    expect(outline(24)).toEqual(['whole 24']);
    expect(outline(1999)).toEqual(['whole 1000', 'whole 999']);
    expect(outline(2000)).toEqual(['brief 1000', 'whole 1000']);
    expect(outline(10_000)).toEqual(['brief 5000', 'brief 4000', 'whole 1000']);
  });

  it('stay few, because a query asks each of them', () => {
    expect(blocksOf(checks(100_000)).length).toBeLessThanOrEqual(6);
  });

  it('change in the last one alone when a check comes', () => {
    const before = blocksOf(checks(10_500));
    const after = blocksOf(checks(10_501));
    expect(after.slice(0, -1).map((block) => block.checks.map(({ id }) => id))).toEqual(
      before.slice(0, -1).map((block) => block.checks.map(({ id }) => id)),
    );
  });
});
