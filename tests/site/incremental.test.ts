import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitIn, gitIn } from '../history/repository.ts';
import { projectCopy } from '../project-copy.ts';

const run = promisify(execFile);

const CHECK = 'content/checks/2025/bridge-opens-on-monday.md';
const PAGE = 'checks/bridge-opens-on-monday/index.html';
const VERSION = 'checks/bridge-opens-on-monday/v/1';
const OTHER = 'content/checks/2024/leap-day.md';
const OTHER_PAGE = 'checks/leap-day/index.html';
const DRAFT = 'content/checks/2025/quixotic-draft.md';

/** A copy of the project with the invented publication, to be edited, and its site. */
let project: string;
let warm: string;

beforeAll(async () => {
  project = await projectCopy();
  warm = join(project, 'warm');
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

/** Builds upon the last build, and gives the pages that it made anew. */
async function rebuild(): Promise<string[]> {
  const before = await filesOf(warm);
  await build('warm');
  return [...(await filesOf(warm))]
    .filter(([file, { written }]) => before.get(file)?.written !== written)
    .map(([file]) => file)
    .filter((file) => file.endsWith('/index.html') || file === 'index.html');
}

/** Builds from nothing what `expectClean` holds against; with `--clean` the code is bundled anew too. */
async function buildClean(...flags: string[]): Promise<void> {
  await rm(join(project, 'clean'), { recursive: true, force: true });
  await rm(join(project, '.cache/clean'), { recursive: true, force: true });
  await build('clean', ...flags);
}

/** The site has the files of the clean build, byte for byte, and no others. */
async function expectClean(): Promise<void> {
  const [after, clean] = [await filesOf(warm), await filesOf(join(project, 'clean'))];
  expect([...after.keys()]).toEqual([...clean.keys()]);
  for (const [file, { text }] of clean) {
    expect(after.get(file)?.text === text, `${file} is as a clean build makes it`).toBe(true);
  }
}

// A clean build takes long. So edits whose pages are different ones are made together, and what is
// left as it is by the edits of later tests is held against the clean build that follows these.
describe('a build upon an earlier one makes what a clean build makes', () => {
  test('when nothing changed, and leaves every page as it is', async () => {
    expect(await rebuild()).toEqual([]);
  });

  test('when a text changed, and makes that page alone anew', async () => {
    await edit(OTHER, (text) => `${text}\n\nA sentence more.\n`);
    expect(await rebuild()).toEqual([OTHER_PAGE]);
    expect((await filesOf(warm)).get(OTHER_PAGE)?.text).toContain('A sentence more.');
  });

  test('when an edit was committed, and makes pages of the version before it', async () => {
    gitIn(project, ['init', '-q', '-b', 'main']);
    gitIn(project, ['add', 'content']);
    commitIn(project, '2026-01-01', '12:00:00Z');
    await build('warm');
    await edit(CHECK, (text) => `${text}\nAnd one sentence more.\n`);
    gitIn(project, ['add', CHECK]);
    commitIn(project, '2026-01-02', '12:00:00Z');
    expect(await rebuild()).toEqual([
      PAGE,
      `${VERSION}/changes/index.html`,
      `${VERSION}/index.html`,
    ]);
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
    await cp(join(images, 'square.png'), join(images, 'of-the-draft.png'));
    expect(await rebuild()).toEqual([]);
    const after = await filesOf(warm);
    expect([...after].map(([file, { text }]) => [file, text])).toEqual(
      [...before].map(([file, { text }]) => [file, text]),
    );
  });

  describe('when records changed', () => {
    let pages: string[];

    beforeAll(async () => {
      await edit(CHECK, (text) => text.replace(/^title: .*$/m, 'title: Another title'));
      const judged = 'content/checks/2024/title-with-emoji.md';
      await edit(judged, (text) => text.replace('verdict: true', 'verdict: unproven'));
      const source = 'content/sources/library-rules-2023.md';
      await edit(source, (text) => `${text}\nOne more paraphrase.\n`);
      const plate = join(project, 'content/images/plate-1.png');
      await cp(join(project, 'content/images/square.png'), plate);
      pages = await rebuild();
      await buildClean();
    });

    test('in every byte', expectClean);

    test('a title: the listings that show it are made anew, and no others', () => {
      expect(pages).toContain(PAGE);
      expect(pages).toContain('topics/invented-bridge/index.html');
      expect(pages).not.toContain(OTHER_PAGE);
      expect(pages).not.toContain('about/index.html');
    });

    test('a verdict', () => {
      expect(pages).toContain('verdicts/unproven/index.html');
      expect(pages).toContain('verdicts/true/index.html');
      expect(pages).toContain('verdicts/index.html');
      expect(pages).not.toContain('verdicts/outdated/index.html');
    });

    test('a source that several checks share', () => {
      expect(pages).toContain('checks/library-rules-did-not-change/index.html');
      expect(pages).toContain('checks/library-has-forty-desks/index.html');
      expect(pages).toContain('comparisons/library-rules-2023-and-2024/index.html');
      expect(pages).not.toContain('comparisons/two-leaflets/index.html');
    });

    test('an image, which was replaced by one of another size', () => {
      expect(pages).toContain('checks/bridge-replaced-by-six-paintings/index.html');
    });
  });

  describe('when the configuration changed, a file was deleted and a draft published', () => {
    let pages: string[];

    beforeAll(async () => {
      await edit('publication.config.ts', (text) => text.replace(/pageSize: \d+/, 'pageSize: 4'));
      await rm(join(project, OTHER));
      await edit(DRAFT, (text) => text.replace('draft: true', 'draft: false'));
      pages = await rebuild();
      await buildClean();
    });

    test('in every byte', expectClean);

    test('with more pages of a listing that shows fewer checks on each', () => {
      expect(pages).toContain('checks/page/6/index.html');
    });

    test('without the page of the file that is gone', async () => {
      expect((await filesOf(warm)).has(OTHER_PAGE)).toBe(false);
    });

    test('with the draft and what it alone names', async () => {
      expect(pages).toContain('checks/quixotic-draft/index.html');
      expect(pages).toContain('claimants/person-of-the-draft/index.html');
      expect((await filesOf(warm)).has('images/of-the-draft.png')).toBe(true);
    });
  });

  test('when a style sheet and the Markdown pipeline changed', async () => {
    await edit('src/components/prose.css', (text) => `${text}\n.prose { --edited: 1; }\n`);
    await edit('src/markdown/finish.ts', (text) =>
      text.replace("loading: 'lazy'", "loading: 'eager'"),
    );
    expect(await rebuild()).toContain('about/index.html');
    const files = await filesOf(warm);
    expect(files.get(PAGE)?.text).toContain('loading="eager"');
    const sheets = [...files].filter(([file]) => file.endsWith('.css'));
    const edited = sheets.filter(([, { text }]) => text.includes('--edited'));
    expect(edited.length).toBeGreaterThan(0);
    const pages = [...files].filter(([file]) => file.endsWith('.html'));
    for (const [file, { text }] of pages) {
      const linked = [...text.matchAll(/<link rel="stylesheet" href="[^"]*?(_astro[^"]*)"/g)];
      for (const [, sheet = ''] of linked) expect(files.has(sheet), `${file}: ${sheet}`).toBe(true);
    }
  });

  test('when a layout changed', async () => {
    await edit('layouts/Prose.astro', (text) => text.replace('class="prose"', 'class="prose new"'));
    const pages = await rebuild();
    expect(pages).toContain('about/index.html');
    expect(pages).not.toContain(PAGE);
    await buildClean('--clean');
    await expectClean();
  });

  test('when a build was interrupted half way', async () => {
    await writeFile(join(warm, '.plumbline'), 'A build is under way');
    await writeFile(join(warm, PAGE), 'half a page');
    await rebuild();
    await expectClean();
  });
}, 120_000);
