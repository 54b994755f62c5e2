import { describe, expect, it } from 'vitest';
import {
  counted,
  direction,
  formatDate,
  formatList,
  inLanguage,
  quotationMarks,
} from '../../src/words/format.ts';
import { uk } from '../../src/words/uk.ts';
import { INTERFACE_LANGUAGES, wordsOf } from '../../src/words/words.ts';

describe('a date', () => {
  it.each([
    ['2025-08-20', 'en', '20 August 2025'],
    ['2025-08-20', 'en-US', 'August 20, 2025'],
    ['2025-08', 'en', 'August 2025'],
    ['2025', 'en', '2025'],
    ['2025-08-20', 'uk', '20 серпня 2025 р.'],
    ['2024-02-29', 'en', '29 February 2024'],
  ])('%s in %s is %s', (date, language, written) => {
    expect(formatDate(date, language).replaceAll('\u00a0', ' ')).toBe(written);
  });
});

describe('the direction', () => {
  it.each([
    ['en', 'ltr'],
    ['uk', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['not a language', 'ltr'],
  ])('of %s is %s', (language, expected) => {
    expect(direction(language)).toBe(expected);
  });

  it('is marked only where the language changes', () => {
    expect(inLanguage('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(inLanguage('en', 'en')).toEqual({});
  });
});

it('joins a list as the language does', () => {
  expect(formatList(['a', 'b', 'c'], 'en-GB')).toBe('a, b and c');
  expect(formatList(['а', 'б'], 'uk')).toBe('а і б');
});

it('knows the quotation marks of a language, with its region too', () => {
  expect(quotationMarks('uk')).toEqual(['«', '»']);
  expect(quotationMarks('fr-CA')[0]).toMatch(/^«/);
  expect(quotationMarks('en-US')).toEqual(['“', '”']);
});

describe('Ukrainian plurals', () => {
  it.each([
    [1, '1 перевірка'],
    [2, '2 перевірки'],
    [5, '5 перевірок'],
    [11, '11 перевірок'],
    [21, '21 перевірка'],
    [104, '104 перевірки'],
  ])('of %i read %s', (number, words) => {
    expect(uk.listing.count(number)).toBe(words);
  });
});

it('falls back to the form for all other numbers', () => {
  expect(counted(7, 'en', { other: 'sheep' })).toBe('7 sheep');
});

it('finds the words of a language by its tag, without its region, or else English', () => {
  expect(wordsOf('uk')).toBe(uk);
  expect(wordsOf('uk-UA')).toBe(uk);
  expect(wordsOf('xx').menu.checks).toBe('Checks');
});

it('leaves no word of any language empty', () => {
  for (const language of INTERFACE_LANGUAGES) {
    for (const [path, text] of texts(wordsOf(language))) {
      if (path === 'site.licence.after') continue;
      expect(text.trim(), `${language}: ${path}`).not.toBe('');
    }
  }
});

/** Every text of a tree of words with its path. */
function texts(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...path, key]));
}
