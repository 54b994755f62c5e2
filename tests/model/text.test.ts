import { describe, expect, it } from 'vitest';
import { isWebAddress, languageTag, line } from '../../src/model/text.ts';

describe('an address of the web', () => {
  it.each([
    'https://outlet.example',
    'http://outlet.example/a?b=c#d',
    'HTTPS://OUTLET.EXAMPLE/',
    'https://вигадано.example/міст',
  ])('may be %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://outlet.example',
    '//outlet.example',
    '/about/',
    'outlet.example',
    'https://',
    'https://[',
    'https://outlet.example/a b',
    'https://outlet.example\njavascript:alert(1)',
    ' https://outlet.example',
    '',
  ])('may not be %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

describe('a language tag', () => {
  it.each(['en', 'uk', 'pt-BR', 'zh-Hant-TW', 'az-Arab', 'es-419'])('may be %s', (text) => {
    expect(languageTag.safeParse(text).success).toBe(true);
  });

  it.each(['', 'EN', 'en-gb', 'en_GB', 'english', 'e', 'Ukrainian', 'українська', 'en-'])(
    'may not be %j',
    (text) => {
      expect(languageTag.safeParse(text).success).toBe(false);
    },
  );
});

it('refuses a blank line, and two lines', () => {
  expect(line.safeParse('One line').success).toBe(true);
  for (const text of ['', ' ', '\u00a0', 'a\nb', 'a\rb']) {
    expect(line.safeParse(text).success).toBe(false);
  }
});
