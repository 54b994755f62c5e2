import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentWords } from '../../src/compare/words.ts';

it('finds the words of a text and where they stand', () => {
  const text = '“Nobody’s” toll: $3.50!';
  const words = segmentWords(text, 'en');
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Nobody’s',
    'toll',
    '3.50',
  ]);
  expect(words[0]?.folded).toBe("nobody's");
});

it('folds the case as the language does', () => {
  expect(segmentWords('İSTANBUL', 'tr')[0]?.folded).toBe('istanbul');
  expect(segmentWords('КИЇВ', 'uk')[0]?.folded).toBe('київ');
});

it('gives words in their order, none over another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      let at = 0;
      for (const { start, end } of segmentWords(text, 'en')) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
