import { describe, expect, it } from 'vitest';
import { renderPassages } from './render.ts';

describe('a source', () => {
  it('is cut into passages at its headings, in their order', () => {
    const { passages, rules } = renderPassages('## one\n> a\n\n## two\nb\n\n## three\n> c\n\nd');
    expect(rules).toEqual([]);
    expect(
      passages.map(({ id, quotations, paraphrase }) => ({ id, quotations, paraphrase })),
    ).toEqual([
      { id: 'one', quotations: ['a'], paraphrase: '' },
      { id: 'two', quotations: [], paraphrase: '<p>b</p>' },
      { id: 'three', quotations: ['c'], paraphrase: '<p>d</p>' },
    ]);
  });

  it('quotes word for word, in plain text, with the marks as they were typed', () => {
    const { passages } = renderPassages(
      '## one\n> “opens *on*\n> Tuesday”, he said — `so` &amp; no more',
    );
    expect(passages[0]?.quotations).toEqual(['“opens on Tuesday”, he said — so & no more']);
  });

  it('keeps the paragraphs of a quotation apart, and two quotations as two', () => {
    const { passages } = renderPassages('## one\n> a\n>\n> b\n\nwords between\n\n> c');
    expect(passages[0]?.quotations).toEqual(['a\nb', 'c']);
  });

  it('knows where its passages and quotations stand', () => {
    const { passages } = renderPassages('\n\n## one\n\n> a\n\n## two\n> b');
    expect(passages.map(({ start }) => start)).toEqual([
      { line: 3, column: 1 },
      { line: 7, column: 1 },
    ]);
    expect(passages.flatMap(({ quotationStarts }) => quotationStarts)).toEqual([
      { line: 5, column: 1 },
      { line: 8, column: 1 },
    ]);
  });

  it('may paraphrase with links, lists and emphasis', () => {
    const { passages, rules } = renderPassages(
      '## one\nSee [the text][t].\n\n- *a*\n- b\n\n## two\n> q\n\n[t]: https://outlet.example/',
    );
    expect(rules).toEqual([]);
    expect(passages[0]?.paraphrase).toContain(
      'href="https://outlet.example/" rel="external noopener"',
    );
    expect(passages[0]?.paraphrase).toContain('<li><em>a</em></li>');
    expect(passages[1]?.paraphrase).toBe('');
  });

  it('without passages has none, and no text', () => {
    expect(renderPassages('').passages).toEqual([]);
    expect(renderPassages('Text.').rules).toEqual(['source-text-outside']);
  });

  it('knows where they stand in its file, of which the frontmatter is the beginning', () => {
    const { passages, complaints } = renderPassages('## one\n> a\n\n## one\n> b\n\n# x', 9);
    expect(passages.map(({ start }) => start.line)).toEqual([10, 13]);
    expect(passages.flatMap(({ quotationStarts }) => quotationStarts)).toEqual([
      { line: 11, column: 1 },
      { line: 14, column: 1 },
    ]);
    expect(complaints.map(({ rule, start }) => [rule, start.line])).toEqual([
      ['source-passage-twice', 13],
      ['source-passage-heading', 16],
    ]);
    expect(complaints[0]?.reason).toContain('line 10');
  });

  it.each(['- > a', '1. b\n\n   > a', '- - > a'])(
    'may not hide a quotation in a list: %j',
    (text) => {
      const { rules, passages } = renderPassages(`## one\nWords.\n\n${text}`);
      expect(rules).toEqual(['source-quotation-nested']);
      expect(passages[0]?.quotations).toEqual([]);
    },
  );
});
