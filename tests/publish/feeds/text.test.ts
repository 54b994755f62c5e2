import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feedText, inJson, inSection, speakable } from '../../../src/publish/feeds/text.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '\\', '\n', '\r', '\t', ']]>', '\u0001', '\ud800', 'Ї👩‍👩‍👧'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
  )
  .map((parts) => parts.join(''));
const utf8 = new TextDecoder();
const bytesOf = (letters: string) => Buffer.from(letters, 'latin1');

it('a text stands in JSON as JSON writes it, and in XML with every end of a section divided', () => {
  fc.assert(
    fc.property(hostile, (html) => {
      const json = bytesOf(inJson(feedText(html)));
      const cdata = bytesOf(inSection(feedText(html)));
      const text = speakable(html).trim();
      expect(`"${utf8.decode(json)}"`).toBe(JSON.stringify(text));
      expect(utf8.decode(cdata).split(']]]]><![CDATA[>').join(']]>')).toBe(text);
      expect(utf8.decode(cdata).split(']]]]><![CDATA[>').join('')).not.toContain(']]>');
    }),
  );
});

it('a text may be longer than any before', () => {
  const long = '"Ї\n'.repeat(100_000).trim();
  expect(JSON.parse(`"${utf8.decode(bytesOf(inJson(feedText(long))))}"`)).toBe(long);
});
