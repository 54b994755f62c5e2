import fc from 'fast-check';
import { select, selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { jsonLd } from '../../../src/publish/structured/json-ld.ts';

/** What ends a script, begins a comment or breaks a reader of JSON, among other text. */
const HOSTILE = [
  '</script>',
  '</ScRiPt ',
  '<script>',
  '<!--',
  '-->',
  ']]>',
  '&lt;',
  '"',
  '\\',
  '\\u003c',
  '\u0000',
  '\u001f',
  '\u2028',
  '\u200f',
  '\ud800',
  '🧱',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

/** The graph of a page that is read by the rules that browsers read HTML by. */
function readBack(written: string): unknown {
  const page = fromHtml(
    `<!doctype html><head><script type="application/ld+json">${written}</script></head><body><p id="after">`,
  );
  expect(selectAll('script', page)).toHaveLength(1);
  expect(select('body > #after', page)).toBeDefined();
  const script = select('script', page);
  return JSON.parse(script ? toString(script) : '');
}

it('gives every text back from a page, and never ends its script', () => {
  fc.assert(
    fc.property(text, text, (name, description) => {
      expect(readBack(jsonLd([{ '@type': 'Organization', name, description }]))).toEqual({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Organization', name, description }],
      });
    }),
  );
});

it('gives a text of 100 kB back', () => {
  const name = '</script><!--'.repeat(8000);
  expect(readBack(jsonLd([{ '@type': 'Organization', name }]))).toHaveProperty(
    ['@graph', 0, 'name'],
    name,
  );
});
