import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitIn, gitIn } from '../history/repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = [
  'src',
  'layouts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const run = promisify(execFile);

/** A copy of the project with the invented publication, to be edited. */
let project: string;
let warm: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'plumbline-incremental-'));
  warm = join(project, 'warm');
  for (const part of PARTS) await cp(join(ROOT, part), join(project, part), { recursive: true });
  const fixture = join(ROOT, 'tests/fixtures/invented');
  await cp(join(fixture, 'content'), join(project, 'content'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  const config = await readFile(join(fixture, 'publication.config.ts'), 'utf8');
  await writeFile(
    join(project, 'publication.config.ts'),
    config.replace('../../../src/', './src/'),
  );
  await build('warm');
}, 120_000);

afterAll(() => rm(project, { recursive: true, force: true }));

async function build(name: string, ...flags: string[]): Promise<void> {
  const { PATH, HOME } = process.env;
  const command = ['src/cli/main.ts', 'build', '--out', join(project, name), ...flags];
  await run(process.execPath, command, {
    cwd: project,
    env: { PATH, HOME, PLUMBLINE_CACHE: join(project, `.cache/${name}`) },
  });
}

/** Every file of a site with its content and the time at which it was written. */
async function filesOf(folder: string): Promise<Map<string, { text: string; written: number }>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // The marker of the out folder is not part of the site.
  const files = entries.filter((entry) => entry.isFile() && entry.name !== '.plumbline');
  const read = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'latin1'), stat(file)]);
    return [relative(folder, file), { text, written: mtimeMs }] as const;
  });
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(project, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after, `the edit changes ${file}`).not.toBe(before);
  await writeFile(path, after);
}

/**
 * Builds upon the last build and from nothing, holds one against the other, and gives the pages
 * that the first of them made anew; with `--clean` the code is bundled anew too. Pages without a
 * key (404, sitemap, robots) are made each time.
 */
async function rebuild(...flags: string[]): Promise<string[]> {
  const before = await filesOf(warm);
  await build('warm');
  const after = await filesOf(warm);
  await rm(join(project, 'clean'), { recursive: true, force: true });
  await rm(join(project, '.cache/clean'), { recursive: true, force: true });
  await build('clean', ...flags);
  const clean = await filesOf(join(project, 'clean'));

  expect([...after.keys()]).toEqual([...clean.keys()]);
  for (const [file, { text }] of clean) {
    expect(after.get(file)?.text === text, `${file} is as a clean build makes it`).toBe(true);
  }
  return [...after]
    .filter(([file, { written }]) => before.get(file)?.written !== written)
    .map(([file]) => file)
    .filter((file) => file.endsWith('/index.html') || file === 'index.html');
}

const CHECK = 'content/checks/2025/bridge-opens-on-monday.md';
const DRAFT = 'content/checks/2025/quixotic-draft.md';
const PAGE = 'checks/bridge-opens-on-monday/index.html';

describe('a build upon an earlier one makes what a clean build makes', () => {
  test('when nothing changed, and leaves every page as it is', async () => {
    expect(await rebuild()).toEqual([]);
  });

  test('when a text changed, and makes that page alone anew', async () => {
    await edit(CHECK, (text) => `${text}\n\nA sentence more.\n`);
    expect(await rebuild()).toEqual([PAGE]);
  });

  test('when a title changed, and makes the listings that show it anew', async () => {
    await edit(CHECK, (text) => text.replace(/^title: .*$/m, 'title: Another title'));
    const pages = await rebuild();
    expect(pages).toContain(PAGE);
    expect(pages).toContain('topics/invented-bridge/index.html');
    expect(pages).not.toContain('checks/leap-day/index.html');
    expect(pages).not.toContain('about/index.html');
  });

  test('when a verdict changed', async () => {
    await edit(CHECK, (text) => text.replace(/^verdict: .*$/m, 'verdict: unproven'));
    const pages = await rebuild();
    expect(pages).toContain('verdicts/unproven/index.html');
    expect(pages).toContain('verdicts/false/index.html');
    expect(pages).toContain('verdicts/index.html');
  });

  test('when a source changed that several checks share', async () => {
    await edit('content/sources/bridge-report.md', (text) => `${text}\nOne more paraphrase.\n`);
    const pages = await rebuild();
    expect(pages).toContain(PAGE);
    expect(pages).toContain('checks/bridge-is-412-metres-long/index.html');
    expect(pages).toContain('comparisons/bridge-report-and-rewrite/index.html');
    expect(pages).not.toContain('checks/leap-day/index.html');
  });

  test('when an image was replaced by one of another size', async () => {
    const images = join(project, 'content/images');
    const [first = ''] = (await readdir(images)).filter((name) => name.includes('bridge'));
    const other = (await readdir(images)).find((name) => name !== first) ?? '';
    await cp(join(images, other), join(images, first));
    await rebuild();
  });

  test('when a layout changed', async () => {
    await edit('layouts/Prose.astro', (text) => text.replace('class="prose"', 'class="prose new"'));
    const pages = await rebuild('--clean');
    expect(pages).toContain('about/index.html');
    expect(pages).not.toContain(PAGE);
  });

  test('when a style sheet changed', async () => {
    await edit('src/components/prose.css', (text) => `${text}\n.prose { --edited: 1; }\n`);
    expect(await rebuild('--clean')).toContain(PAGE);
  });

  test('when the Markdown pipeline changed', async () => {
    await edit('src/markdown/finish.ts', (text) =>
      text.replace("loading: 'lazy'", "loading: 'eager'"),
    );
    await rebuild('--clean');
    expect((await filesOf(warm)).get(PAGE)?.text).toContain('loading="eager"');
  });

  test('when the configuration changed', async () => {
    await edit('publication.config.ts', (text) => text.replace(/pageSize: \d+/, 'pageSize: 4'));
    await rebuild();
  });

  test('when a file was deleted, whose page is gone', async () => {
    await rm(join(project, 'content/checks/2024/leap-day.md'));
    await rebuild();
    expect((await filesOf(warm)).has('checks/leap-day/index.html')).toBe(false);
  });

  test('when a draft was added, with what it alone names: no byte of the site is another', async () => {
    const before = await filesOf(warm);
    const text = await readFile(join(project, CHECK), 'utf8');
    const draft = text
      .replace('---\n', '---\ndraft: true\n')
      .replace(/^title: .*$/m, 'title: Quixotic marker of a draft')
      .replace(/^ {2}claimant: .*$/m, '  claimant: person-of-the-draft')
      .replace(/^aliases:.*\n(?: {2}.*\n)*/m, '');
    await writeFile(join(project, DRAFT), `${draft}\n![Plan](/images/of-the-draft.png)\n`);
    await writeFile(
      join(project, 'content/claimants/person-of-the-draft.md'),
      '---\nname: Quixotic person\nkind: person\n---\n',
    );
    const images = join(project, 'content/images');
    const image = (await readdir(images)).find((name) => name.endsWith('.png')) ?? '';
    await cp(join(images, image), join(images, 'of-the-draft.png'));
    expect(await rebuild()).toEqual([]);
    const after = await filesOf(warm);
    expect([...after].map(([file, { text }]) => [file, text])).toEqual(
      [...before].map(([file, { text }]) => [file, text]),
    );
  });

  test('when a draft was published', async () => {
    await edit(DRAFT, (text) => text.replace('draft: true', 'draft: false'));
    const pages = await rebuild();
    expect(pages).toContain('checks/quixotic-draft/index.html');
    expect(pages).toContain('claimants/person-of-the-draft/index.html');
    expect((await filesOf(warm)).has('images/of-the-draft.png')).toBe(true);
    await rm(join(project, DRAFT));
    await rm(join(project, 'content/claimants/person-of-the-draft.md'));
  });

  test('when an edit was committed, and makes pages of the version before it', async () => {
    gitIn(project, ['init', '-q', '-b', 'main']);
    gitIn(project, ['add', 'content']);
    commitIn(project, '2026-01-01', '12:00:00Z');
    await build('warm');
    await edit(CHECK, (text) => `${text}\nAnd one sentence more.\n`);
    gitIn(project, ['add', 'content']);
    commitIn(project, '2026-01-02', '12:00:00Z');
    const version = 'checks/bridge-opens-on-monday/v/1';
    expect(await rebuild()).toEqual([
      PAGE,
      `${version}/changes/index.html`,
      `${version}/index.html`,
    ]);
  });

  test('when a build was interrupted half way', async () => {
    await writeFile(join(warm, '.plumbline'), 'A build is under way');
    await writeFile(join(warm, PAGE), 'half a page');
    await rebuild();
  });
}, 120_000);
