import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Side, type Stretch, wordDiff } from '../../src/compare/word-diff.ts';

const english = (...texts: string[]): Side => ({ texts, language: 'en' });
const marked = (texts: Stretch[][]) =>
  texts.map((stretches) =>
    stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(''),
  );

function diff(left: string, right: string, language = 'en') {
  const result = wordDiff({ texts: [left], language }, { texts: [right], language });
  return { left: marked(result.left)[0], right: marked(result.right)[0], changes: result.changes };
}

describe('two passages', () => {
  it('differ in the words that stand on one side alone', () => {
    expect(diff('The bridge opens on Tuesday.', 'The bridge opens on Monday.')).toEqual({
      left: 'The bridge opens on [Tuesday].',
      right: 'The bridge opens on [Monday].',
      changes: [{ left: 'Tuesday', right: 'Monday' }],
    });
  });

  it('have neighbouring changed words as one change, with all that stands between', () => {
    expect(
      diff('It costs three, or four million now', 'It costs half a million now').changes,
    ).toEqual([{ left: 'three, or four', right: 'half a' }]);
  });

  it('may have words that only one of them has', () => {
    const { left, right, changes } = diff(
      'He allegedly said that it opens',
      'He said that it opens today',
    );
    expect([left, right]).toEqual([
      'He [allegedly] said that it opens',
      'He said that it opens [today]',
    ]);
    expect(changes).toEqual([
      { left: 'allegedly', right: '' },
      { left: '', right: 'today' },
    ]);
  });

  it.each([
    ['“opens on Tuesday”', '"opens on Tuesday"'],
    ['«opens» on Tuesday', '„opens“ on Tuesday'],
    ['opens — on Tuesday', 'opens - on Tuesday...'],
    ['Opens On TUESDAY', 'opens on Tuesday'],
    ['it doesn’t open', "it doesn't open"],
    ['five  of\u00a0them', 'five of them'],
    ['long-term plan', 'long‑term plan'],
    ['Cafe\u0301 opens', 'Caf\u00e9 opens'],
  ])('that differ in marks, case or spaces alone do not differ: %j, %j', (left, right) => {
    expect(diff(left, right)).toEqual({ left, right, changes: [] });
  });

  it('do not differ in the kind of a Ukrainian apostrophe', () => {
    for (const kind of ["'", '’', 'ʼ']) {
      expect(diff('п’ять обіцянок', `п${kind}ять обіцянок`, 'uk').changes).toEqual([]);
    }
  });

  it('that are the same have nothing marked', () => {
    const text = 'Nobody will pay a toll.';
    expect(diff(text, text)).toEqual({ left: text, right: text, changes: [] });
  });

  it('with little in common have nothing marked', () => {
    const { left, changes } = diff('The bridge opens on Tuesday', 'Nobody will ever pay a toll');
    expect(left).toBe('The bridge opens on Tuesday');
    expect(changes).toEqual([]);
  });

  it('in two languages have nothing marked, in two kinds of one language they do', () => {
    const of = (language: string) => ({ texts: ['opens on Tuesday'], language });
    const other = (language: string) => ({ texts: ['opens on Monday'], language });
    expect(wordDiff(of('en'), other('uk')).changes).toEqual([]);
    expect(marked(wordDiff(of('en'), other('uk')).left)).toEqual(['opens on Tuesday']);
    expect(wordDiff(of('en-US'), other('en-GB')).changes).toHaveLength(1);
  });

  it('of which one has no words have nothing marked', () => {
    expect(wordDiff(english(), english('opens'))).toEqual({
      left: [],
      right: [[{ text: 'opens', changed: false }]],
      changes: [],
    });
    expect(diff('…', 'opens').changes).toEqual([]);
  });

  it('may be cut into quotations otherwise on each side', () => {
    const { left, right, changes } = wordDiff(
      english('opens on Tuesday', 'and nobody pays'),
      english('opens on Monday and nobody pays'),
    );
    expect(marked(left)).toEqual(['opens on [Tuesday]', 'and nobody pays']);
    expect(marked(right)).toEqual(['opens on [Monday] and nobody pays']);
    expect(changes).toEqual([{ left: 'Tuesday', right: 'Monday' }]);
  });

  it('are compared where a language writes no spaces', () => {
    const { changes } = diff('大橋は火曜日に開きます', '大橋は月曜日に開きます', 'ja');
    expect(changes.length).toBeGreaterThan(0);
  });
});

describe('for any two texts', () => {
  const word = fc.constantFrom(
    'the',
    'bridge',
    'opens',
    'on',
    'Tuesday',
    'Monday',
    '3',
    '3.5',
    'не',
    '🌉',
  );
  const mark = fc.constantFrom(' ', ', ', '. ', ' — ', ' “', '” ', '\n');
  const text = fc
    .array(fc.tuple(word, mark), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  const texts = fc.array(fc.oneof(text, fc.string({ unit: 'grapheme' })), { maxLength: 3 });

  it('the stretches joined are the texts', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const result = wordDiff(english(...left), english(...right));
        const joined = (side: Stretch[][]) =>
          side.map((parts) => parts.map((part) => part.text).join(''));
        expect(joined(result.left)).toEqual(left);
        expect(joined(result.right)).toEqual(right);
      }),
    );
  });

  it('what is marked begins and ends with a letter, a digit or a sign of its own', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { left: a, right: b } = wordDiff(english(left), english(right));
        for (const { text: part } of [...a, ...b].flat().filter(({ changed }) => changed)) {
          expect(part).toMatch(/^[^\s.,—“”].*[^\s.,—“”]$|^[^\s.,—“”]$/su);
        }
      }),
    );
  });

  it('the two sides changed about differ as well, or do not', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const there = wordDiff(english(left), english(right));
        const back = wordDiff(english(right), english(left));
        const isMarked = (side: Stretch[][]) =>
          side.flat().filter(({ changed }) => changed).length > 0;
        expect(isMarked(there.left) || isMarked(there.right)).toBe(
          isMarked(back.left) || isMarked(back.right),
        );
      }),
    );
  });

  it('marks between words change nothing', () => {
    const words = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.array(mark, { minLength: 8, maxLength: 8 }), (list, marks) => {
        const punctuated = list.map((one, index) => one + (marks[index] ?? ' ')).join('');
        expect(wordDiff(english(list.join(' ')), english(punctuated)).changes).toEqual([]);
      }),
    );
  });
});
