import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/site-check/check-site.ts';
import { goodSite, HOME } from './good-site.ts';
import { findingsIn, siteFolder } from './site-folder.ts';

describe('the folder of a built site', () => {
  it('is refused where it is missing, where it has no page, and where nothing says its address', async () => {
    await expect(checkSite({ out: '/nowhere/dist' })).rejects.toThrow('Missing /nowhere/dist');
    const empty = siteFolder({ 'style.css': '' });
    await expect(checkSite({ out: empty })).rejects.toThrow('without a page');
    const silent = siteFolder({ 'index.html': '<title>Home</title>' });
    await expect(checkSite({ out: silent })).rejects.toThrow('Name it with --address');
    await expect(checkSite({ out: silent, address: 'desk' })).rejects.toThrow('`desk`');
  });

  it('is looked at whole, and the count of everything told', async () => {
    const { counts } = await checkSite({ out: siteFolder(goodSite()) });
    expect(counts).toEqual({ pages: 9, feeds: 3, sitemaps: 2, files: 19, links: 38, former: 0 });
  });

  it('is looked at alike by one processor and by all', async () => {
    const files = goodSite();
    const pages = Array.from({ length: 250 }, (_, number) => number);
    const html = files['topics/bridges/page/2/index.html'] ?? '';
    for (const number of pages) {
      const path = `topics/bridges/page/${number + 3}/`;
      files[`${path}index.html`] = html.replaceAll('topics/bridges/page/2/', path);
    }
    const findings = await findingsIn(files);
    // All have the title of the second page; three say so, the last for all others.
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('site-title-shared'));
    expect(findings[2]?.reason).toContain('(and so in 247 other files)');
  });

  it('reports a file that is not UTF-8, with the others', async () => {
    const out = siteFolder(goodSite());
    writeFileSync(join(out, 'feeds.opml'), Buffer.from('<opml>Café</opml>', 'latin1'));
    const { diagnostics } = await checkSite({ out });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['site-encoding']);
  });

  it('counts columns in characters, not in bytes or halves of them', async () => {
    const files = goodSite();
    files['topics/bridges/index.html'] = (files['topics/bridges/index.html'] ?? '').replace(
      '<a rel="next"',
      '😀é<a href="/desk/gone/">Gone</a><a rel="next"',
    );
    const [found] = await findingsIn(files);
    expect(found).toMatchObject({ rule: 'site-link-dead', at: '14:3' });
  });
});

describe('an earlier build', () => {
  const before = () => ({
    ...goodSite(),
    'checks/gone/index.html': '',
    'topics/gone/rss.xml': '',
    'topics/bridges/page/3/index.html': '',
    '_astro/style.css': '',
    'search/index.json': '{}',
    'sitemap-2.xml': '',
  });
  const GONE = [`${HOME}checks/gone/`, `${HOME}topics/gone/rss.xml`];
  const goneIn = async (previous: string) =>
    (await findingsIn(goodSite(), { previous })).map(({ rule, reason }) => {
      expect(rule).toBe('site-address-gone');
      return /`(.+)`/.exec(reason)?.[1];
    });

  it('has no page, feed or data that is gone, by its folder', async () => {
    expect(await goneIn(siteFolder(before()))).toEqual(GONE);
    expect(await goneIn(siteFolder(goodSite()))).toEqual([]);
  });

  it('has none that is gone, by its sitemap or the index of several', async () => {
    const folder = siteFolder(goodSite());
    const map = `<urlset><url><loc>${HOME}checks/gone/</loc></url><url><loc>${HOME}</loc></url></urlset>`;
    writeFileSync(join(folder, 'sitemap-1.xml'), map);
    expect(await goneIn(join(folder, 'sitemap-1.xml'))).toEqual([`${HOME}checks/gone/`]);
    expect(await goneIn(join(folder, 'sitemap.xml'))).toEqual([`${HOME}checks/gone/`]);
  });

  it('has none that is gone, by a list of addresses', async () => {
    const folder = siteFolder({ 'list.txt': `# all\n${GONE.join('\n')}\n${HOME}feed.json\n\n` });
    expect(await goneIn(join(folder, 'list.txt'))).toEqual(GONE);
  });

  it('is refused where it is missing, empty, broken or of another site', async () => {
    const check = (previous: string) => checkSite({ out: siteFolder(goodSite()), previous });
    const folder = siteFolder({
      'other.txt': 'https://other.example/checks/one/',
      'broken.xml': '<urlset><url></urlset>',
      'part.xml': `<sitemapindex><sitemap><loc>${HOME}sitemap-9.xml</loc></sitemap></sitemapindex>`,
    });
    mkdirSync(join(folder, 'empty'));
    await expect(check(join(folder, 'nothing'))).rejects.toThrow('Missing');
    await expect(check(join(folder, 'empty'))).rejects.toThrow('without an address');
    await expect(check(join(folder, 'other.txt'))).rejects.toThrow('expected one below');
    await expect(check(join(folder, 'broken.xml'))).rejects.toThrow('expected a sitemap');
    await expect(check(join(folder, 'part.xml'))).rejects.toThrow('sitemap-9.xml');
  });
});
