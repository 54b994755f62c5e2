import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { mayHaveTable, remarkGfmParts, remarkTables } from '../../src/markdown/gfm.ts';
import { walk } from '../../src/markdown/walk.ts';
import { render } from './render.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfmParts)
  .use(remarkTables)
  .use(remarkDirective)
  .freeze();

function hasTable(text: string): boolean {
  let found = false;
  walk<Nodes>(parser.parse(text), ({ type }) => {
    found ||= type === 'table';
  });
  return found;
}

const TABLES = [
  '| a | b |\n| - | - |',
  'a | b\n- | -\n1 | 2',
  'a | b\n--- | ---',
  '| a |\n|---|',
  'a\n:-',
  'a\n-:',
  'a\n:-:',
  'a\n:--',
  'a\n--:',
  '\ta\n| - |',
  '> a |\n> - |',
  '- a\n  :-',
  '[^a]: b\n    :-\n\n[^a]',
  '| a \\| b |\n| - |',
];

describe('a text that may have a table', () => {
  it.each(TABLES.filter(hasTable))('is %j, which has one', (text) => {
    expect(mayHaveTable(text)).toBe(true);
    expect(render(text).html).toContain('<table>');
  });

  it('is every one of which a table can be read', () => {
    expect(TABLES.filter(hasTable).length).toBeGreaterThan(8);
    const piece = fc.constantFrom(
      ...['|', ':', '-', '--', ':-', '-:', ' ', '\n', '\n', '\t', 'a', 'b', '\\', '> ', '- ', '\r'],
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    let tables = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((rest) => `a\n${rest}`),
        ),
        (markdown) => {
          const found = hasTable(markdown);
          if (found) tables++;
          expect(found && !mayHaveTable(markdown)).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
    expect(tables).toBeGreaterThan(0);
  });

  it('is none of plain words, rules and lists', () => {
    const text = 'A word — another - and more.\n\n---\n\n- one\n- two: 10:30\n\nTitle\n-----\n';
    expect(mayHaveTable(text)).toBe(false);
    expect(hasTable(text)).toBe(false);
  });
});
