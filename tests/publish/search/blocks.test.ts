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
    for (const count of [0, 1, 499, 500, 1501, 10_000]) {
      const ids = blocksOf(checks(count)).flatMap((block) =>
        block.checks.map(({ id }) => Number(id)),
      );
      expect(ids).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }
  });

  it('search the newest thousand to fifteen hundred as a whole', () => {
    expect(outline(24)).toEqual(['whole 24']);
    expect(outline(1499)).toEqual(['whole 500', 'whole 500', 'whole 499']);
    expect(outline(1500)).toEqual(['brief 500', 'whole 500', 'whole 500']);
    expect(outline(2499)).toEqual(['brief 1000', 'whole 500', 'whole 500', 'whole 499']);
  });

  it('search the newest five hundred to a thousand as a whole where there are many', () => {
    expect(outline(2500)).toEqual(['brief 2000', 'whole 500']);
    expect(outline(2999)).toEqual(['brief 2000', 'whole 500', 'whole 499']);
    expect(outline(10_000).slice(-3)).toEqual(['brief 2500', 'brief 2000', 'whole 500']);
  });

  it('stay few, because a query asks each of them', () => {
    for (let count = 0; count <= 200_000; count += 1000) {
      expect(blocksOf(checks(count)).length).toBeLessThanOrEqual(9);
    }
  });

  it('change in the last one alone when a check comes', () => {
    const before = blocksOf(checks(10_400));
    const after = blocksOf(checks(10_401));
    expect(after.slice(0, -1).map((block) => block.checks.map(({ id }) => id))).toEqual(
      before.slice(0, -1).map((block) => block.checks.map(({ id }) => id)),
    );
  });
});
