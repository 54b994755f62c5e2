import fc from 'fast-check';
import sax from 'sax';
import { afterAll, describe, expect, it } from 'vitest';
import {
  byLibrary,
  sitemapFile,
  sitemapFiles,
  sitemapIndex,
  sitemapOf,
} from '../../src/publish/sitemap.ts';
import { corpusFolder, edit, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from '../views/site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
edit(folders, 'checks/2025/bridge-opens-on-monday.md', (text) =>
  text.replace(
    'corrections: []',
    'corrections:\n  - { date: 2025-08-30, class: minor, note: A slip }',
  ),
);
const base = await siteOf(folders);
const site = {
  ...base,
  publication: { ...base.publication, address: 'https://examiner.example/desk/' },
};

/** The texts of the elements of an XML document, by their path; throws where it is not well-formed. */
function texts(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const path: string[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => path.push(name);
  parser.onclosetag = () => path.pop();
  parser.ontext = (text) => {
    const at = path.join('/');
    found.set(at, [...(found.get(at) ?? []), text]);
  };
  parser.write(xml).close();
  return found;
}

describe('the sitemap', () => {
  it('names every page of the site once, with its whole address', async () => {
    const addresses = texts(await sitemapFile(site, 1)).get('urlset/url/loc') ?? [];
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.map((one) => one.replace('https://examiner.example/desk', ''))).toEqual(
      expect.arrayContaining([
        '/',
        '/checks/',
        '/checks/bridge-opens-on-monday/',
        '/comparisons/report-and-rewrite/',
        '/claimants/invented-person/',
        '/outlets/invented-outlet/',
        '/topics/invented-bridge/',
        '/verdicts/void/',
        '/corrections/',
        '/about/',
      ]),
    );
  });

  it('has the day of a check’s last change, and no other time that a build could move', async () => {
    const xml = await sitemapFile(site, 1);
    expect(new Set(texts(xml).get('urlset/url/lastmod'))).toEqual(new Set(['2025-08-30']));
    expect(await sitemapFile(site, 1)).toBe(xml);
  });

  it('has of a listing the day of the latest change of its checks, and of other pages none', async () => {
    const of = await lastChanges();
    for (const path of ['/', '/checks/', '/corrections/', '/claimants/invented-person/'])
      expect(of.get(path), path).toBe('2025-08-30');
    for (const path of ['/about/', '/outlets/', '/verdicts/void/'])
      expect(of.get(path), path).toBeUndefined();
  });

  async function lastChanges(): Promise<Map<string, string | undefined>> {
    const entries = (await sitemapFile(site, 1)).split('<url>').slice(1);
    return new Map(
      entries.map((entry) => [
        /<loc>https:..examiner.example.desk([^<]*)/.exec(entry)?.[1] ?? '',
        /<lastmod>([^<]*)/.exec(entry)?.[1],
      ]),
    );
  }

  it('has an index that names its files', async () => {
    expect(sitemapFiles(site)).toBe(1);
    expect(texts(await sitemapIndex(site)).get('sitemapindex/sitemap/loc')).toEqual([
      'https://examiner.example/desk/sitemap-1.xml',
    ]);
  });

  it('is cut into files of fewer addresses than the protocol allows', async () => {
    const check = base.corpus.checks.get('bridge-opens-on-monday');
    if (!check) throw new Error('The base has no such check');
    const checks = new Map(
      Array.from({ length: 60_000 }, (_, index) => [
        String(index),
        { ...check, id: String(index) },
      ]),
    );
    const large = { ...site, corpus: { ...site.corpus, checks } };
    expect(sitemapFiles(large)).toBe(2);
    const files = await Promise.all([1, 2].map((number) => sitemapFile(large, number)));
    const counts = files.map((xml) => xml.split('<loc>').length - 1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(50_000);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(60_000);
  });
});

it('a sitemap is what the library writes, whatever the addresses', async () => {
  const site = fc.constantFrom(
    'https://a.example',
    'http://a.example:8080',
    'https://Ї.example',
    'https://1.2.3',
  );
  const parts = fc.oneof(
    fc.array(fc.constantFrom('a', 'b-2'), { maxLength: 3 }),
    fc.array(fc.constantFrom('a', 'A', 'Ї', '&', '.', '..', '%41', '?', '#'), { maxLength: 3 }),
  );
  const url = fc
    .tuple(fc.oneof({ weight: 4, arbitrary: fc.constant('https://a.example') }, site), parts)
    .map(([origin, path]) => [origin, ...path, ''].join('/'));
  const day = fc.constantFrom('2025-12-31', '2016-02-29');
  const page = fc.record({ url, lastmod: day }, { requiredKeys: ['url'] });
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      expect(await sitemapOf(pages)).toBe(await byLibrary(pages));
    }),
  );
});
