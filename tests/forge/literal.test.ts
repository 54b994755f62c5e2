import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { code, codeBlock, literal, plain } from '../../src/forge/literal.ts';
import { hostile, LIVE, markdown, typesIn } from './hostile-text.ts';

describe('a stranger’s text in Markdown', () => {
  it('is one paragraph of these words, in which a forge finds nothing to link or call', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const said = literal(text);
        expect(said).not.toMatch(/[\r\n]/);
        const tree = markdown.parse(said);
        expect(
          [...typesIn(tree)].filter((type) => !['root', 'paragraph', 'text'].includes(type)),
        ).toEqual([]);
        expect(toString(tree)).not.toMatch(LIVE);
        expect(toString(tree).replaceAll('\u2060', '')).toBe(plain(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same words where it stands behind others', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const tree = markdown.parse(`- **${literal(one) || 'x'}** · ${literal(other)}`);
        expect([...typesIn(tree)]).not.toContain('link');
        expect([...typesIn(tree)]).not.toContain('html');
        expect(toString(tree)).not.toMatch(LIVE);
      }),
    );
  });

  it('is code that ends where it should', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inline = markdown.parse(`a ${code(text)} b`);
        const types = [...typesIn(inline)].filter((type) => type !== 'inlineCode');
        expect(types).toEqual(['root', 'paragraph', 'text']);
        const block = markdown.parse(codeBlock(text.split('\n'), 'diff'));
        expect(block.children.map(({ type }) => type)).toEqual(['code']);
      }),
      { numRuns: 300 },
    );
  });

  it('names what would turn, hide or colour it, and starts no command in a log', () => {
    expect(plain('a\u202eb\u001b[31mc\u200dd')).toBe('a\\u{202E}b\\u{1B}[31mc\\u{200D}d');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }),
    );
  });

  it('is cut between characters', () => {
    expect(plain('🦔🦔🦔', 4)).toBe('🦔…');
    expect(plain('a'.repeat(1000))).toHaveLength(300);
  });
});
