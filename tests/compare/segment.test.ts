import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentArticle } from '../../src/compare/segment.ts';

function sentencesOf(text: string, language = 'en'): string[] {
  const { sentences } = segmentArticle({ text, language });
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('a sentence goes on', () => {
  it.each([
    ['en', 'after a title or an initial', 'Mr. Tolland met Sen. J. Q. Brenning.'],
    ['en', 'after an acronym before a name', 'The U.S. Senate voted at 5 p.m. Monday.'],
    ['en', 'after a short form before a number', 'Look at No. 5 (see Fig. 3), due on Jan. 6.'],
    ['en', 'after what it quotes', '“Will you come?” she asked him.'],
    ['en', 'after what a person asked', '“Will you come?” Tolland asked.'],
    ['en', 'after a company', 'Acme Inc. Veldmar built it.'],
    ['de', 'after an ordinal number', 'Am 3. Oktober kam Dr. Meier.'],
    ['uk', 'after a year or an initial', 'У 2022 р. Київ відмовив, казав І. Коваль.'],
    ['ja', 'after what it quotes', '彼は「来ますか？」と聞いた。'],
    ['zh', 'after what it quotes', '“你来吗？”他问。'],
  ])('(%s) %s: %s', (language, _, text) => {
    expect(sentencesOf(text, language)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['en', ['He lives in the U.S.', 'The bridge is old.']],
    ['en', ['He lives in the U.S.', 'Prices rose.', 'No other prices did.']],
    ['en', ['“We came,” she said.', '“We saw.”', '“We left.”']],
    ['en', ['Was it No. 5?', 'No.', 'It was not.']],
    ['ar', ['قال الوزير إن الاتفاق جاهز.', 'هل سيأتي؟']],
    ['he', ['הוא בא.', 'היא הלכה.']],
  ])('(%s) %j', (language, sentences) => {
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
  });

  it('without a space in Chinese', () => {
    expect(sentencesOf('他来了。她走了！', 'zh')).toEqual(['他来了。', '她走了！']);
  });
});

it('counts paragraphs by lines, and joins lines that are wrapped', () => {
  const text = `One line. Two sentences.
Another line.

A mail is wrapped, so that its lines break where they
must and not where a sentence ends, which is here.`;
  const { sentences } = segmentArticle({ text, language: 'en' });
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2]);
});

it('finds nothing in an empty text', () => {
  expect(segmentArticle({ text: ' \n\n ', language: 'en' })).toMatchObject({
    sentences: [],
    setAside: [],
  });
});

it('loses no letter, and gives sentences and lines set aside in order, none over another', () => {
  const words = fc.constantFrom(
    'Mr.',
    'U.S.',
    'went',
    'No.',
    '5',
    '“Oh!”',
    '© 2025',
    'By',
    '.',
    '\n',
    '\n\n',
    'на',
    '他。',
    '»',
    '?',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom('en', 'de', 'zh'),
      (parts, language) => {
        const text = parts.join(' ');
        const { sentences, setAside } = segmentArticle({ text, language });
        const spans = [...sentences, ...setAside].sort((a, b) => a.start - b.start);
        let at = 0;
        let covered = '';
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          covered += text.slice(start, end);
          at = end;
        }
        const letters = /[^\p{L}\p{N}]+/gu;
        expect(covered.replace(letters, '')).toBe(text.replace(letters, ''));
      },
    ),
  );
});
