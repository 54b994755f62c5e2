import { describe, expect, it } from 'vitest';
import { NEARLY_THE_SAME, nearClaims } from '../../src/new/near-claims.ts';

const CHECKED = [
  { slug: 'bridge-opens', texts: ['The bridge opens on Monday', 'When the bridge opens'] },
  { slug: 'desks', texts: ['The library has 40 desks, four fewer than the year before'] },
  { slug: 'veto', texts: ['The minister wants a veto on aid', 'A demand of the minister’s'] },
];

describe('the checks whose claims are like a new one', () => {
  it('begin with the likest, and know a claim that was checked before', () => {
    const [first] = nearClaims('The bridge opens Monday', CHECKED, 'en');
    expect(first?.slug).toBe('bridge-opens');
    expect(first?.likeness).toBeGreaterThan(NEARLY_THE_SAME);
  });

  it('know a claim in other words by those that stay, and do not take it for the same', () => {
    const [first] = nearClaims('Forty desks are left in the library', CHECKED, 'en');
    expect(first?.slug).toBe('desks');
    expect(first?.likeness).toBeLessThan(NEARLY_THE_SAME);
  });

  it('are found by their headline as well, and named once', () => {
    const near = nearClaims('The demand of the minister for a veto', CHECKED, 'en');
    expect(near.filter(({ slug }) => slug === 'veto')).toHaveLength(1);
  });

  it('are none where no claim is like it, and none where there are none', () => {
    expect(nearClaims('Cats purr', CHECKED, 'en')).toEqual([]);
    expect(nearClaims('The bridge opens on Monday', [], 'en')).toEqual([]);
  });

  it('are five at most', () => {
    const many = Array.from({ length: 20 }, (_, number) => ({
      slug: `bridge-${number}`,
      texts: [`The bridge opens on day ${number}`],
    }));
    expect(nearClaims('The bridge opens on a day', many, 'en')).toHaveLength(5);
  });
});
