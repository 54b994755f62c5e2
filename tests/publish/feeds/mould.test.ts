import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEntry, writeFeed } from '../../../src/publish/feeds/atom.ts';
import {
  type FrameWords,
  type ItemWords,
  moulded,
  mouldedFrame,
} from '../../../src/publish/feeds/mould.ts';
import { cutAround, TEXT_HERE } from '../../../src/publish/feeds/pieces.ts';
import { writeChannel, writeItem } from '../../../src/publish/feeds/rss.ts';

const PIECES = [
  'a',
  ' ',
  '\n',
  '&',
  '&amp;',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '$&',
  '\ue0001\ue000',
  '1',
];
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((parts) => parts.join('')),
);
const day = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') });
const wordsWith = (writtenDate: (date: Date) => string): fc.Arbitrary<ItemWords> =>
  fc.record({
    id: word,
    url: word,
    title: word,
    summary: word,
    language: fc.constantFrom('en', 'uk', 'zh-Hant'),
    published: day.map(writtenDate),
    updated: day.map(writtenDate),
    authors: fc.array(fc.record({ name: word, url: word }, { requiredKeys: ['name'] }), {
      maxLength: 3,
    }),
    topics: fc.array(fc.record({ id: word, name: word }), { maxLength: 3 }),
  });

describe.each([
  ['RSS', writeItem, (date: Date) => date.toUTCString()],
  ['Atom', writeEntry, (date: Date) => date.toISOString()],
])('an item of %s', (_, write, writtenDate) => {
  it('is what the library writes, whatever its words', () => {
    const cast = moulded(write);
    fc.assert(
      fc.property(wordsWith(writtenDate), (some) => {
        expect(cast(some)).toBe(write(some));
      }),
      { numRuns: 500 },
    );
  });

  it('asks the library once for plain items of one shape', () => {
    const asked: ItemWords[] = [];
    const cast = moulded((some) => {
      asked.push(some);
      return write(some);
    });
    const named = (title: string, summary: string): ItemWords => ({
      id: 'https://a.example/',
      url: 'https://a.example/',
      title,
      summary,
      language: 'en',
      published: writtenDate(new Date(0)),
      updated: writtenDate(new Date(0)),
      authors: [{ name: 'The editors' }],
      topics: [{ id: 'bridges', name: 'Bridges' }],
    });
    const written = [named('One', 'A'), named('“Two”', 'B & C'), named('"Three"', 'D')].map(cast);
    expect(written.map((one) => one.includes(TEXT_HERE))).toEqual([true, true, true]);
    expect(asked).toHaveLength(1);
  });
});

const frameWith = (writtenDate: (date: Date) => string): fc.Arbitrary<FrameWords> =>
  fc.record({
    id: word,
    title: word,
    description: word,
    language: fc.constantFrom('en', 'uk', 'zh-Hant'),
    page: word,
    self: word,
    updated: day.map(writtenDate),
    list: fc.constant('https://a.example/feeds/'),
    publication: fc.record({
      name: fc.constantFrom('Invented', 'Invented & Co', '<Invented>'),
      home: fc.constant('https://a.example/'),
      icon: fc.constant('https://a.example/icon.png'),
    }),
    licence: fc.constant({ name: 'CC BY 4.0', url: 'https://licence.example/' }),
    hubs: fc.constantFrom([], ['https://hub.example/?a=1&b=2']),
    styles: fc.constant('/feed.css'),
  });

it.each([
  ['RSS', writeChannel, 'item', (date: Date) => date.toUTCString()],
  ['Atom', writeFeed, 'entry', (date: Date) => date.toISOString()],
])(
  'what stands around the items of %s is what the library writes',
  (_, write, element, writtenDate) => {
    const cast = mouldedFrame(write);
    fc.assert(
      fc.property(frameWith(writtenDate), (some) => {
        expect(cutAround(cast(some), element)).toEqual(cutAround(write(some), element));
      }),
      { numRuns: 500 },
    );
  },
);
