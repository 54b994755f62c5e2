import fc from 'fast-check';
import RssParser from 'rss-parser';
import sax from 'sax';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/components/html.ts';
import { corpusFolder, removeFolder } from '../../corpus/corpus-folder.ts';
import { siteOf } from '../../views/site.ts';
import { feedAt, withChecks } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const base = await siteOf(folders);

const PIECES = [
  ']]>',
  '</script>',
  '<![CDATA[',
  '</item></channel>',
  '</entry>',
  '<item>',
  '&amp;',
  '&',
  '"',
  "'",
  '\u202e',
  '\u0000',
  '\u0001',
  '\u001b',
  '\ufffe',
  '\ud800',
  '👩‍👩‍👧',
  'a',
  ' ',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `x${parts.join('')}x`.replace(/[\r\n]/g, ' '));

/** Text as a document can say it, without the white space that readers fold. */
function sayable(text: string): string {
  return [...text.toWellFormed()]
    .filter((character) => !isForbidden(character))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function isForbidden(character: string): boolean {
  return /[\ufffe\uffff]/.test(character) || (character < ' ' && !/[\t\n\r]/.test(character));
}

/** Throws where the document is not well-formed, or has a character that XML forbids. */
function demandXml(xml: string): void {
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  expect([...xml].filter(isForbidden)).toEqual([]);
}

describe('hostile text', () => {
  it('comes out of every format as it went in, save what XML cannot say', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, text) => {
        const site = withChecks(base, {
          hostile: { title, explanation: text, html: `<p>${escapeHtml(text)}</p>` },
        });
        const rss = feedAt(site, '/', 'rss');
        const atom = feedAt(site, '/', 'atom');
        demandXml(rss);
        demandXml(atom);
        const parsed = await new RssParser().parseString(rss);
        const other = await new RssParser().parseString(atom);
        const { items } = JSON.parse(feedAt(site, '/', 'json')) as {
          items: { title: string; content_html: string }[];
        };
        const titles = [parsed.items, other.items, items].map(([item]) =>
          sayable(item?.title ?? '').replace(/ \(Invented.*$/s, ''),
        );
        expect(titles).toEqual(Array.from(titles, () => sayable(title)));
        const wanted = sayable(`<p>${escapeHtml(text)}</p>`);
        expect(sayable(String(parsed.items[0]?.['content:encoded']))).toContain(wanted);
        expect(sayable(String(other.items[0]?.content))).toContain(wanted);
        expect(sayable(items[0]?.content_html ?? '')).toContain(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('may be very long', async () => {
    const title = 'A ]]> title & more '.repeat(5000).trim();
    const site = withChecks(base, { long: { title } });
    const { items } = await new RssParser().parseString(feedAt(site, '/', 'rss'));
    expect(items[0]?.title).toContain(title);
  });
});
