import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { prepareFiles } from '../../src/corpus/prepare-files.ts';
import { type Job, prepareAll } from '../../src/corpus/prepare-worker.ts';
import type { Kind } from '../../src/corpus/kind.ts';
import { BASE } from './corpus-folder.ts';

const context = { base: '/desk/', origin: 'https://examiner.example', language: 'en' };
const folder = mkdtempSync(join(tmpdir(), 'plumbline-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

const texts: [Kind, string][] = [
  ['checks', read('checks/2025/bridge-opens-on-monday.md')],
  ['sources', read('sources/report.md')],
  ['comparisons', read('comparisons/report-and-rewrite.md')],
  [
    'pages',
    '---\ntitle: A page with faults\nverdikt: x\n---\n«🌉» <b>HTML</b> and a note[^1].\n\n[^1]: So.\n',
  ],
];
const jobs: Job[] = Array.from({ length: 200 }, (_, index) => {
  const [kind, text] = texts[index % texts.length] ?? ['pages', ''];
  return {
    kind,
    text: `${text}\nText ${String(index)}.\n`,
    key: `key-${String(index).padStart(3, '0')}`,
    imageSizes: { '/images/bridge.png': { width: 8, height: 4 } },
  };
});

it('prepares many files in other threads just as one by one', async () => {
  const [pool, inline] = [cache('pool'), cache('inline')];
  const heard: number[] = [];
  const prepared = await prepareFiles(jobs, context, pool, (done) => heard.push(done));
  expect(prepared).toEqual(prepareAll({ jobs, context, folder: inline }));
  expect(heard.at(-1)).toBe(jobs.length);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  const names = readdirSync(join(inline, 'rendered'));
  expect(readdirSync(join(pool, 'rendered'))).toEqual(names);
  for (const name of names) {
    const of = (one: string) => readFileSync(join(one, 'rendered', name), 'utf8');
    expect(of(pool)).toBe(of(inline));
  }
});

it('has nothing to do where no file changed', async () => {
  expect(await prepareFiles([], context, folder, () => undefined)).toEqual([]);
});

function cache(name: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'rendered'), { recursive: true });
  return path;
}

function read(path: string): string {
  return readFileSync(join(BASE, 'content', path), 'utf8');
}
