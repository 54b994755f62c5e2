import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../src/browser/compare/content-files.ts';
import { headHtml } from '../../src/browser/compare/head.ts';
import { setAsideHtml } from '../../src/components/compared.ts';
import { comparisonMarkdown } from '../../src/browser/compare/markdown.ts';
import { faultOf, readFile } from '../../src/browser/compare/read-file.ts';
import { compare } from '../../src/compare/compare.ts';
import { prepare } from '../../src/corpus/prepare.ts';
import { comparedView } from '../../src/views/compared.ts';
import { en } from '../../src/words/en.ts';

const CONTEXT = { base: '/', origin: 'https://desk.example', language: 'en' };
const sideOf = (name: string, text: string) => ({
  saved: { file: name, text, whole: text },
  article: { text, language: 'en', rights: 'all-rights-reserved' as const },
  about: { name },
});
const sides = {
  left: sideOf(
    'The *Invented* Journal',
    'The bridge opens on Tuesday.\n\nA <b>toll</b> is planned.',
  ),
  right: sideOf('Газета', 'The bridge opens on Monday.\n\n1. A band will play there at noon.'),
};
const compared = compare(sides.left.article, sides.right.article);
const view = comparedView(compared, {
  title: 'A and B',
  left: sides.left.about,
  right: sides.right.about,
  words: en,
});

describe('two compared texts', () => {
  it('are counted over their rows, under the names of both sides', () => {
    const html = headHtml(view, [], { ...view, around: 'en', words: en });
    expect(html).toContain(`<b>${view.rows.length}</b> points compared`);
    expect(html).toContain('The *Invented* Journal');
    expect(html).toContain(en.compared.byMachine);
    expect(html).not.toContain(en.compared.setAside);
  });

  it('name their differences, contradictions first, each a link to its row', () => {
    const html = headHtml(view, [], { ...view, around: 'en', words: en });
    const links = [...html.matchAll(/<a href="#row-([^"]+)"/g)].map(([, id]) => id);
    const rows = view.rows.filter(({ relation }) => relation !== 'same');
    expect(links.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    expect(html).toMatch(/<span class="difference-words">date: Tuesday → Monday/);
  });

  it('show what was set aside, with the reason', () => {
    const context = { ...view, around: 'en', words: en };
    const line = { side: 'left', reason: 'caption', text: '<soon>.', language: 'en' } as const;
    const html = headHtml(view, [line], context);
    expect(html).toContain('The *Invented* Journal, caption:</b> <span>&lt;soon&gt;.</span>');
    expect(setAsideHtml([], context)).toBe(false);
  });

  it('become Markdown in which no word of theirs is markup', () => {
    const markdown = comparisonMarkdown(view, en);
    expect(markdown).toContain('**The \\*Invented\\* Journal:**');
    expect(markdown).toContain('> A \\<b\\>toll\\</b\\> is planned.');
    expect(markdown).toContain('- date: Tuesday → Monday');
    expect(markdown).not.toMatch(/^> \d+\. /m);
  });

  it('become three files that the check takes', () => {
    const files = contentFiles(compared, sides, { words: 25, wordsPerSource: 150 });
    expect(files.comparison.name).toBe('the-invented-journal-and-gazeta.md');
    expect(files.comparison.text).toContain('sources:');
    const kinds = { comparison: 'comparisons', left: 'sources', right: 'sources' } as const;
    for (const part of ['comparison', 'left', 'right'] as const) {
      const { prepared } = prepare(kinds[part], files[part].text, {}, CONTEXT);
      // What is left is left to a person.
      const rules = prepared.complaints.map(({ rule }) => rule);
      expect(rules.filter((rule) => rule !== 'text-unfinished')).toEqual([]);
    }
  });

  it('have ids of their own where both have one name', () => {
    const alike = { left: sides.left, right: { ...sides.right, about: sides.left.about } };
    const { left, right } = contentFiles(compared, alike, { words: 25, wordsPerSource: 150 });
    expect(left.name).not.toBe(right.name);
  });
});

describe('a text', () => {
  it.each([
    ['empty', ' \n'],
    ['huge', 'a'.repeat(1_000_001)],
    ['huge', 'ї'.repeat(500_001)],
    ['not-text', 'PNG\0\0'],
    ['not-text', '— — —'],
    [undefined, 'Words.'],
  ])('is %s', (fault, text) => {
    expect(faultOf(text)).toBe(fault);
  });
});

describe('a file', () => {
  const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

  it('is read by what it is, whatever its name says', async () => {
    const page = `<!doctype html><html><body><article>${'<p>The bridge opens, and all the town comes to see it.</p>'.repeat(9)}</article></body></html>`;
    const read = await readFile(file('page.txt', page));
    expect('text' in read && read.text).toMatch(/^The bridge opens/);
  });

  it('of Markdown is read without its frontmatter and its signs', async () => {
    const read = await readFile(file('a.md', '---\ntitle: T\n---\nIt *opens* [soon](/x).\n'));
    expect(read).toEqual({ text: 'It opens soon.' });
  });

  it.each([
    ['huge', 'a'.repeat(1_000_001)],
    ['not-text', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d)],
    ['not-text', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['empty', '\n'],
  ])('that is %s is refused', async (fault, content) => {
    expect(await readFile(file('article.txt', content))).toEqual({ fault });
  });
});
