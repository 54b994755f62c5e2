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

it('divides plain prose as the language does', () => {
  const word = fc.oneof(
    fc.constantFrom('a', 'I', 'The', 'bridge', 'III', 'Київ', 'їжак', 'Ґанок', 'aЖ', 'Й', 'ё'),
    fc.stringMatching(/^[A-Za-z]{1,8}$/),
    fc.stringMatching(/^[А-яІіЇїЄєҐґ]{1,8}$/),
  );
  const between = fc.constantFrom(' ', ', ', '. ', '; ', ': ', '! ', '? ', '.', "'", '  ', '-');
  const text = fc
    .tuple(fc.array(fc.tuple(word, between), { maxLength: 8 }), word, fc.constantFrom('', '.', '?'))
    .map(([parts, last, end]) => parts.flat().join('') + last + end);
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'uk', 'tr', 'sv', 'lt', 'ja'), (text, language) => {
      const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
      const expected = [...segmenter.segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment, index }) => ({
          folded: segment.normalize('NFC').toLocaleLowerCase(language).replace(/[‘’ʼ]/g, "'"),
          start: index,
          end: index + segment.length,
        }));
      expect(segmentWords(text, language)).toEqual(expected);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
  );
});
