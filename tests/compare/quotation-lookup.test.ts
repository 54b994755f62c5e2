import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUpQuotation } from '../../src/compare/quotation-lookup.ts';

const TEXT = `The mayor said: “The bridge won’t open before Tuesday.” It is 412 metres long, and
cost 3.5 million crowns. A non-binding vote was held on Friday; the keeper — who counts
planks — abstained. The bridge is closed at night. The bridge is closed in winter.`;

const look = (quotation: string, text = TEXT, language = 'en') =>
  lookUpQuotation(quotation, text, language);

describe('a quotation is exact', () => {
  it.each([
    ['letter by letter', 'It is 412 metres long'],
    ['over a line break', 'metres long, and cost 3.5 million crowns'],
    ['with other white space', 'It\u00a0is  412\nmetres'],
    ['with straight marks and apostrophes', 'said: "The bridge won\'t open'],
    ['with guillemets for marks', 'said: «The bridge won`t open before Tuesday.»'],
    ['with guillemets that have spaces inside', 'said: «\u00a0The bridge won’t open'],
    ['with single marks for double ones', '‘The bridge won’t open before Tuesday.’'],
    ['in the middle of a sentence', 'who counts planks'],
  ])('%s', (_, quotation) => {
    expect(look(quotation)).toMatchObject({ found: 'exact' });
  });

  it('at the words that it names', () => {
    const lookup = look("won't open");
    expect(lookup).toEqual({
      found: 'exact',
      at: { text: 'won’t open', start: TEXT.indexOf('won’t'), end: TEXT.indexOf(' before') },
    });
  });

  it('in composed and decomposed letters', () => {
    expect(look('café', 'The cafe\u0301 is open.')).toMatchObject({
      found: 'exact',
      at: { text: 'cafe\u0301' },
    });
  });

  it('over soft hyphens and other characters that nobody sees', () => {
    const text = '\uFEFFThe key\u00ADstone of the\u200B bridge';
    expect(look('keystone of the bridge', text)).toMatchObject({
      found: 'exact',
      at: { text: 'key\u00ADstone of the\u200B bridge' },
    });
  });

  it('in Persian, whose letters need their joiners', () => {
    expect(look('می‌رود', 'او می‌رود.', 'fa')).toMatchObject({ found: 'exact' });
    expect(look('میرود', 'او می‌رود.', 'fa')).not.toMatchObject({ found: 'exact' });
  });

  it('in Chinese, which has no spaces', () => {
    expect(look('大桥将开放', '市长说大桥将开放两天', 'zh')).toMatchObject({ found: 'exact' });
  });

  it('after the apostrophe of a French article', () => {
    expect(look('accord de paix', 'C’est l’accord de paix.', 'fr')).toMatchObject({
      found: 'exact',
    });
  });
});

describe('a quotation is altered', () => {
  it.each([
    ['by a changed word', 'It is 421 metres long', '412', '421'],
    ['by a word left out', 'The bridge won’t open Tuesday', ' before', ''],
    ['by an added word', 'It is now 412 metres long', '', 'now'],
    ['by another case', 'It Is 412 metres long', 'is', 'Is'],
    ['by other punctuation', 'It is 412 metres long; and cost 3.5 million', ',', ';'],
    ['by another dash', 'the keeper - who counts planks', '—', '-'],
    ['by a cut negation', 'The bridge will open before Tuesday', 'won’t', 'will'],
    ['by half a word', 'It is 412 metre', 'metres', 'metre'],
    ['by half of a hyphenated word', 'binding vote was held on Friday', 'non-', ''],
    ['by half of a number', '5 million crowns', '3.5', '5'],
  ])('%s', (_, quotation, right, left) => {
    const lookup = look(quotation);
    expect(lookup.found).toBe('altered');
    const changes = lookup.found === 'altered' ? lookup.changes : [];
    expect(changes).toContainEqual({ left: left.trim(), right: right.trim() });
  });

  it('with the nearest words as they stand in the text', () => {
    expect(look('It was 412 metres long')).toMatchObject({
      found: 'altered',
      nearest: { text: 'It is 412 metres long', start: TEXT.indexOf('It is') },
    });
  });
});

describe('a quotation is missing', () => {
  it.each(['', '…', 'Nothing of this kind was ever said by anybody', 'The ferry sank'])(
    'where no words like it are there: %s',
    (quotation) => {
      expect(look(quotation)).toEqual({ found: 'missing' });
    },
  );

  it('in an empty text', () => {
    expect(look('The bridge', '')).toEqual({ found: 'missing' });
  });
});

it('a quotation that stands at two places is found twice, with both places', () => {
  const lookup = look('The bridge is closed');
  expect(lookup).toMatchObject({ found: 'twice' });
  expect(lookup.found === 'twice' && lookup.at.map(({ start }) => start)).toEqual([
    TEXT.indexOf('The bridge is'),
    TEXT.lastIndexOf('The bridge is'),
  ]);
});

it('any run of words of a text is found in it, at a place that has these words', () => {
  const words = TEXT.split(/\s+/);
  fc.assert(
    fc.property(
      fc.nat(words.length - 1),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(' ', '\n', '\u00a0 '),
      (from, count, space) => {
        const run = words.slice(from, from + count);
        const lookup = look(run.join(space));
        const places =
          lookup.found === 'twice' ? lookup.at : lookup.found === 'exact' ? [lookup.at] : [];
        expect(places.length).toBeGreaterThan(0);
        for (const place of places) {
          expect(place.text.split(/\s+/)).toEqual(run);
          expect(TEXT.slice(place.start, place.end)).toBe(place.text);
        }
      },
    ),
  );
});
