import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownQuotation, visible } from '../../src/articles/markdown-quotation.ts';
import { prepare } from '../../src/corpus/prepare.ts';

const FRONTMATTER = `---
outlet: invented-outlet
language: en
rights: public-domain
kind: primary
---
## passage
`;

/** What the site shows of a text that was written as a quotation. */
function read(text: string) {
  const { prepared, rendered } = prepare(
    'sources',
    `${FRONTMATTER}${markdownQuotation(text)}\n`,
    {},
    { base: '/', origin: 'https://invented.example', language: 'en' },
  );
  const quotations = 'passages' in rendered ? rendered.passages[0]?.quotations : undefined;
  return { quotations, complaints: prepared.complaints.filter((one) => one.severity === 'error') };
}

describe('a quotation in Markdown', () => {
  it.each([
    '*All* of _this_ is [text](https://x.example), `so` to say',
    '<b>Not bold</b> &amp; no entity &#65;',
    '1. It is no list',
    '12) Nor is this',
    '- Nor this',
    '# No heading',
    '> No quotation in a quotation',
    '--- no break',
    '~~~ no code',
    '| no | table |',
    ':cite[nothing]{source=a} and ::verdict-scale',
    'A footnote[^1] that is none',
    'An image ![alt](/a.png)',
    'C:\\path\\to, 10:30, a_b_c, 2 * 3 * 4',
    '=== no heading',
  ])('reads as the very same words: %s', (text) => {
    expect(read(text)).toEqual({ quotations: [text], complaints: [] });
  });

  it('reads as the very same words whatever they are', () => {
    const signs = fc.constantFrom(...'ab 1.)-+*_`~<>[](){}#!&;:\\|"\'=^$%/@'.split(''));
    const texts = fc
      .array(signs, { minLength: 1, maxLength: 24 })
      .map((list) => visible(`${list.join('')} end`));
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual({ quotations: [text], complaints: [] });
      }),
    );
  });

  it('has no characters that nobody sees', () => {
    expect(visible(' a\u200Bb\u00ADc\u0007 \u202Ed\n e ')).toBe('abc d e');
  });
});
