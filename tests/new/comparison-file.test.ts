import { expect, it } from 'vitest';
import { readFrontmatter } from '../../src/corpus/frontmatter.ts';
import { comparisonFile } from '../../src/new/comparison-file.ts';

it('passages of one id become one row, the others rows of their own, with the relation that is sure', () => {
  const left = {
    id: 'report',
    name: 'Outlet One',
    passages: [
      { id: 'day', quotations: ['opens on “Tuesday”'] },
      { id: 'toll', quotations: ['no toll'] },
      { id: 'arches', quotations: [] },
    ],
  };
  const right = {
    id: 'rewrite',
    name: 'Outlet Two',
    passages: [
      { id: 'arches', quotations: [] },
      { id: 'day', quotations: ['opens on "Tuesday"'] },
      { id: 'tower', quotations: ['a tower'] },
    ],
  };
  const { path, text } = comparisonFile('bridge', undefined, left, right);
  expect(path).toBe('comparisons/bridge.md');
  expect(readFrontmatter(text).data).toMatchObject({
    title: 'To be judged: Outlet One and Outlet Two',
    sources: ['report', 'rewrite'],
    rows: [
      { id: 'day', relation: 'same', left: 'day', right: 'day' },
      { id: 'toll', relation: 'dropped', left: 'toll' },
      { id: 'arches', relation: 'reworded', left: 'arches', right: 'arches' },
      { id: 'tower', relation: 'added', right: 'tower' },
    ],
  });
});
