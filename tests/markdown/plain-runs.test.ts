import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { remarkGfmParts, remarkTables } from '../../src/markdown/gfm.ts';
import { remarkPlainRuns } from '../../src/markdown/plain-runs.ts';
import { blocks, DOCUMENTS, documents } from './documents.ts';

const usual = unified()
  .use(remarkParse)
  .use(remarkGfmParts)
  .use(remarkTables)
  .use(remarkDirective)
  .freeze();
const quick = usual().use(remarkPlainRuns).freeze();

function trees(text: string): [Root, Root] {
  return [quick.parse(text), usual.parse(text)];
}

describe('a document whose plain words are parsed apart', () => {
  it.each(DOCUMENTS)('has the tree of a usual parse, with its positions: %j', (text) => {
    const [ours, theirs] = trees(text);
    expect(ours).toEqual(theirs);
  });

  it('has it whatever the document is made of', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const [ours, theirs] = trees(text);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
    );
  });

  it('has it where blocks are like those of documents before it', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        const [ours, theirs] = trees(text);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
    );
  });

  it('has a tree of its own, whatever was done to that of a document like it', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        spoil(quick.parse(text));
        const [ours, theirs] = trees(text);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });
});

/** Changes everything in a tree that can be changed. */
function spoil(tree: object): void {
  const inside: unknown[] = Object.values(tree);
  for (const value of inside) {
    if (typeof value === 'object' && value !== null) spoil(value);
  }
  Object.assign(tree, { type: 'spoilt', value: 'spoilt', line: 0 });
}
