import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { FROM_DOCUMENT, remarkDefinitions } from '../../src/markdown/definitions.ts';
import { remarkGfmParts } from '../../src/markdown/gfm.ts';

const parse = unified().use(remarkParse).use(remarkGfmParts).freeze();
const usual = parse().use(remarkRehype).use(rehypeStringify).freeze();
const quick = parse()
  .use(remarkDefinitions)
  .use(remarkRehype, { handlers: FROM_DOCUMENT })
  .use(rehypeStringify)
  .freeze();

const LINES = [
  ...['[a]: /first', '[a]: /second', '[A]: /third', '> [b]: /quoted', '- [b]: /listed'],
  ...['[^1]: A note', '[^1]: Another', '    with [a] and [^2]', '> [^2]: A quoted note', '[^3]:'],
  ...['    > [c]: /in-a-note', '[^2]: [d]: /in-a-note-too', 'See [a], [b], [c], [d] and ![a].'],
  ...['A word[^1], another[^2], and one more[^1][^3].', '', '', '# Heading [a]', '***', '> [a]'],
];

describe('a document whose definitions are looked for by ourselves', () => {
  it.each([
    ['', ''],
    ['[a]', '<p>[a]</p>'],
    ['[a]\n\n[a]: /b', '<p><a href="/b">a</a></p>'],
    ['[a]\n\n> [a]: /b', '<p><a href="/b">a</a></p>\n<blockquote>\n</blockquote>'],
    ['[a]\n\n[A]: /b\n\n[a]: /c', '<p><a href="/b">a</a></p>'],
  ])('finds them wherever they are: %j', (markdown, html) => {
    expect(String(quick.processSync(markdown))).toBe(html);
  });

  it('has the HTML that it has with the usual way', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 16 }), (lines) => {
        const markdown = lines.join('\n');
        expect(String(quick.processSync(markdown))).toBe(String(usual.processSync(markdown)));
      }),
      { numRuns: 600 },
    );
  });
});
