import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Current } from '../../src/corpus/current.ts';
import { makePages, pagesOf } from '../../src/publish/make-pages.ts';
import { pageThreads } from '../../src/publish/page-threads.ts';

let folder: string;
let entry: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-pages-'));
  entry = join(folder, 'publication.mjs');
  // As many pages as the corpus has pages; each tells what it was made of, and by which thread.
  writeFileSync(
    entry,
    `import { isMainThread } from 'node:worker_threads';
     export function pagesToMake() {
       const { corpus } = globalThis[Symbol.for('plumbline.corpus')];
       return [...corpus.pages.keys()].map((id) => ({
         file: id + '/index.html',
         route: '[page].astro',
         key: () => 'key of ' + id,
         near: id.length > 2 ? id.slice(-1) : undefined,
         make: async () => {
           if (id === 'broken') throw new Error('no such word');
           return 'page ' + id + (isMainThread ? ' here' : ' there');
         },
       }));
     }`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A corpus as far as the module above looks at it. */
function corpusOf(ids: string[]): Current {
  return { corpus: { pages: new Map(ids.map((id) => [id, {}])) } } as unknown as Current;
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `p${String(index)}`);

async function make(ids: string[], wanted = ids.map((_, index) => index)) {
  const current = corpusOf(ids);
  const pages = await pagesOf(entry, current);
  return makePages(pages, { out: folder, wanted }, pageThreads(entry, current));
}

const read = (id: string) => readFileSync(join(folder, id, 'index.html'), 'utf8');

describe('making pages', () => {
  it.each([3, 2000])('writes each of %i pages once, and gives its key', async (count) => {
    const ids = numbered(count);
    const made = await make(ids);
    expect(made.toSorted(([a], [b]) => a - b)).toEqual(
      ids.map((id, index) => [index, `key of ${id}`]),
    );
    for (const id of ids) expect(read(id)).toContain(`page ${id} `);
  });

  it('makes only those that are wanted', async () => {
    await make(numbered(5), [1, 3]);
    expect(read('p1')).toBe('page p1 here');
    expect(() => read('p2')).toThrow('ENOENT');
  });

  it('makes those together that rest on the same thing', async () => {
    const made = await make(['a1', 'b-x', 'b-y', 'c-x', 'a2', 'c-y']);
    expect(made.map(([index]) => index)).toEqual([1, 3, 2, 5, 0, 4]);
  });

  it.each([10, 2000])(
    'among %i pages names the one that cannot be made, and why',
    async (count) => {
      const ids = [...numbered(count), 'broken'];
      await expect(make(ids)).rejects.toThrow('broken/index.html could not be made: no such word');
    },
  );
});
