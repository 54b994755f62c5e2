import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { textReader } from '../../src/corpus/cache.ts';
import { prepare } from '../../src/corpus/prepare.ts';
import { prepareFiles } from '../../src/corpus/prepare-files.ts';
import { newPack, packReader } from '../../src/corpus/packs.ts';
import { type Done, type Job, prepareAll } from '../../src/corpus/prepare-worker.ts';
import type { Kind } from '../../src/corpus/kind.ts';
import { BASE } from './corpus-folder.ts';

const context = { base: '/desk/', origin: 'https://examiner.example', language: 'en' };

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

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is handed over of the jobs, by key, and how many of them after each batch. */
async function prepared(some: Job[]): Promise<{ done: Map<string, Done>; heard: number[] }> {
  const done = new Map<string, Done>();
  const heard: number[] = [];
  await prepareFiles(some, context, folder, (batch) => {
    for (const one of batch) done.set(one.key, one);
    heard.push(done.size);
  });
  return { done, heard };
}

/** What each job became, with its text as the cache has it. */
function kept(done: Iterable<Done>): unknown[] {
  const read = packReader(folder);
  return [...done].map(({ text, ...rest }) => ({ ...rest, text: read(text) }));
}

function inline(some: Job[]): unknown[] {
  const pack = newPack(folder);
  const done = prepareAll(some, context, pack);
  pack.close();
  return kept(done);
}

it('prepares many files in other threads just as one by one', async () => {
  const { done, heard } = await prepared(jobs);
  const inOrder = jobs.flatMap(({ key }) => done.get(key) ?? []);
  expect(kept(inOrder)).toEqual(inline(jobs));
  expect(done.size).toBe(jobs.length);
  expect(heard.at(-1)).toBe(jobs.length);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
});

it('prepares few files just as many', async () => {
  const few = jobs.slice(0, 60);
  const { done, heard } = await prepared(few);
  expect(kept(done.values())).toEqual(inline(few));
  expect(heard.at(-1)).toBe(few.length);
});

it('keeps texts as pages read them', async () => {
  const { done } = await prepared(jobs.slice(0, 8));
  const read = textReader(folder);
  for (const { kind, text, key, imageSizes } of jobs.slice(0, 8)) {
    const place = done.get(key)?.text;
    expect(place && read(place)).toEqual(prepare(kind, text, imageSizes, context).rendered);
  }
});

it('has nothing to do where no file changed', async () => {
  expect(await prepared([])).toEqual({ done: new Map(), heard: [] });
});

function read(path: string): string {
  return readFileSync(join(BASE, 'content', path), 'utf8');
}
