import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from '../../src/model/slug.ts';

describe('an id', () => {
  it.each(['a', '2025', 'wsj-2025-08-20', 'cc0', '0'])('may be %s', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each([
    '',
    '-a',
    'a-',
    'a--b',
    'A',
    'a_b',
    'a b',
    'a.b',
    'a/b',
    '../a',
    'café',
    'briԁge',
    'a\u200bb',
    'a\n',
    'ａ',
    '١',
  ])('may not be %j', (text) => {
    expect(isSlug(text)).toBe(false);
  });

  it('stands in an address as it is, and is one word or several with single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'az09-') }), (text) => {
        expect(isSlug(text)).toBe(text.split('-').every((word) => word !== ''));
        expect(new URL(`https://examiner.example/${text}`).pathname).toBe(`/${text}`);
      }),
    );
  });
});
