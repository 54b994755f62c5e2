import { appendFileSync, cpSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../../src/corpus/folders.ts';
import { oneLine } from '../../../src/publish/search/plain-text.ts';
import { searchIndex } from '../../../src/publish/search/search-index.ts';
import type { Site } from '../../../src/views/site.ts';
import { copiedRoot, removeAfterEach } from '../../corpus/cache-folder.ts';
import { corpusFolder, edit, removeFolder, ROOT } from '../../corpus/corpus-folder.ts';
import { siteOf } from '../../views/site.ts';
import { hostileText } from '../exports/hostile.ts';

let folders: Folders;
beforeEach(() => {
  folders = corpusFolder();
});
afterEach(() => removeFolder(folders));
removeAfterEach();

const CHECK = 'checks/2025/bridge-opens-on-monday.md';

async function indexed(): Promise<Map<string, string>> {
  return searchIndex(folders, await siteOf(folders));
}

/** What the index keeps of each check, read without Pagefind. */
function kept(files: ReadonlyMap<string, string>): Kept[] {
  return [...files]
    .filter(([path]) => path.endsWith('.pf_fragment'))
    .map(([, file]) => gunzipSync(readFileSync(file)).toString('utf8'))
    .map((text) => JSON.parse(text.replace('pagefind_dcd', '')) as Kept)
    .map((record) => ({ ...record, url: record.url.replace(/#.*/, '') }));
}

interface Kept {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A site of copies of one of its checks. */
function copiesOf(site: Site, titles: readonly string[]): Site {
  const [entry] = site.corpus.checks.values();
  if (!entry) throw new Error('The base has a check');
  const checks = new Map(
    titles.map((title, index) => {
      const id = `check-${String(index)}`;
      return [id, { ...entry, id, data: { ...entry.data, title } }];
    }),
  );
  return { ...site, corpus: { ...site.corpus, checks } };
}

describe('the search index', () => {
  it('holds of each check what is searched, shown and narrowed down to', async () => {
    const site = await siteOf(folders);
    const records = kept(await searchIndex(folders, site));
    expect(records).toHaveLength(site.corpus.checks.size);
    for (const { url, content, meta, filters } of records) {
      const entry = [...site.corpus.checks.values()].find(({ id }) => url === `/checks/${id}/`);
      expect(content).toContain(entry?.data.claim.text);
      expect(meta.title).toBe(entry?.data.title);
      expect(filters.verdict).toEqual([entry?.data.verdict]);
    }
  });

  it('is the same bytes for the same content', async () => {
    const first = await indexed();
    const other = { ...folders, cache: `${folders.cache}-other` };
    const second = await searchIndex(other, await siteOf(other));
    const bytes = (files: ReadonlyMap<string, string>) =>
      [...files].map(([path, file]) => [path, readFileSync(file, 'base64')]).sort();
    expect(bytes(second)).toEqual(bytes(first));
  });

  it('is made anew where the cache lost or changed a file of it that is still to be copied', async () => {
    const first = await indexed();
    const bytes = (files: ReadonlyMap<string, string>) =>
      [...files].map(([path, file]) => [path, readFileSync(file, 'base64')]);
    const whole = bytes(first);
    const part = [...first.values()].find((file) => file.endsWith('.pf_fragment')) ?? '';
    truncateSync(part, 10);
    expect(bytes(await indexed())).toEqual(whole);
    rmSync(part);
    expect(bytes(await indexed())).toEqual(whole);
  });

  it('is made anew where what is searched was edited, and not where anything else was', async () => {
    const written = (files: ReadonlyMap<string, string>) =>
      [...files].map(([path, file]) => [path, statSync(file).mtimeMs]);
    const isFragment = (path: string) => path.endsWith('.pf_fragment');
    const paths = (files: ReadonlyMap<string, string>) => [...files.keys()].filter(isFragment);
    const first = await indexed();
    const times = written(first).filter(([path]) => isFragment(String(path)));
    edit(
      folders,
      'topics/invented-bridge.md',
      (text) => `${text}\nA text that no search looks into.\n`,
    );
    const second = await indexed();
    expect(written(second).filter(([path]) => isFragment(String(path)))).toEqual(times);
    edit(folders, CHECK, (text) => `${text}\nA word that nobody knew: quibbledash.\n`);
    const third = await indexed();
    expect(paths(third)).not.toEqual(paths(first));
    expect(kept(third).some(({ content }) => content.includes('quibbledash'))).toBe(true);
  });

  it.each([
    ['checks/2025/bridge-opens-on-monday.md', 'names Tuesday and', 'names Wednesday and'],
    ['claimants/invented-person.md', 'Invented Person', 'Invented Speaker'],
    ['topics/invented-bridge.md', 'Invented bridge', 'Invented crossing'],
    ['sources/report.md', 'The invented bridge is ready', 'The invented bridge opens'],
    ['sources/rewrite.md', 'outlet: other-invented-outlet', 'outlet: invented-outlet'],
    ['outlets/invented-outlet.md', 'Invented Outlet', 'Invented Paper'],
    ['outlets/other-invented-outlet.md', 'Other Invented Outlet', 'Other Invented Paper'],
    ['../publication.config.ts', "label: { en: 'False' }", "label: { en: 'Untrue' }"],
  ])('finds what stands in %s after an edit', async (path, from, to) => {
    const before = kept(await indexed());
    edit(folders, path, (text) => text.replace(from, to));
    expect(kept(await indexed())).not.toEqual(before);
  });

  it.each([
    'src/publish/search/record.ts',
    'src/views/search-card.ts',
    'src/words/words.ts',
    'src/model/address.ts',
    'package-lock.json',
  ])('is made anew where %s was edited', async (file) => {
    const root = copiedRoot();
    for (const room of ['views', 'publish/search']) {
      cpSync(join(ROOT, 'src', room), join(root, 'src', room), { recursive: true });
    }
    const site = await siteOf(folders);
    const paths = async () => [...(await searchIndex({ ...folders, root }, site)).keys()];
    const before = await paths();
    appendFileSync(join(root, file), '\n');
    expect(await paths()).not.toEqual(before);
  });

  it('parts its words into files so small that a query loads few words but its own', async () => {
    const site = await siteOf(folders);
    const titles = Array.from({ length: 120 }, (_, index) => `Title ${String(index)}`);
    const files = await searchIndex(folders, copiesOf(site, titles));
    const ofWords = [...files.keys()].filter((path) => path.endsWith('.pf_index'));
    // Pagefind's own size would put all of them into one.
    expect(ofWords.length).toBeGreaterThan(2);
  });

  it('holds every check once, though they are given to Pagefind a few at a time', async () => {
    const site = await siteOf(folders);
    const titles = Array.from({ length: 450 }, (_, index) => `Title ${String(index)}`);
    const found = kept(await searchIndex(folders, copiesOf(site, titles)));
    expect(found.map(({ meta }) => meta.title).toSorted()).toEqual(titles.toSorted());
  });

  it('keeps any text whole', async () => {
    const site = await siteOf(folders);
    const hostile = fc.sample(hostileText, 60).filter((text) => oneLine(text) !== '');
    const files = await searchIndex(folders, copiesOf(site, hostile));
    const titles = new Map(kept(files).map(({ url, meta }) => [url, meta.title]));
    hostile.forEach((title, index) => {
      expect(titles.get(`/checks/check-${String(index)}/`)).toBe(oneLine(title));
    });
  });
});
