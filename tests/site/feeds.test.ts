import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, inject, it } from 'vitest';
import { attribute, filesOf, isMoved, pageAt, pagesOf } from './page.ts';

const FEED = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/;

describe.each(inject('sites'))('the feeds of the $name publication', (site) => {
  const feeds = filesOf(site.folder).filter((file) => FEED.test(file));
  const textOf = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const folders = new Set(feeds.map((file) => file.replace(FEED, '')));

  it('come in three formats, and none is without items', () => {
    expect(feeds).toHaveLength(folders.size * 3);
    const empty = feeds.filter((file) => !/<item>|<entry[ >]|"items":\[\n\{/.test(textOf(file)));
    expect(empty).toEqual([]);
  });

  it('are named in the head of the listings that show the same, and the main one on every page', () => {
    for (const page of pagesOf(site).filter((one) => !isMoved(one))) {
      const links = selectAll('link[rel=alternate]', page.tree).map((link) =>
        attribute(link, 'href'),
      );
      // What other sites frame has no menu and no feeds of its own.
      if (page.path.endsWith('/embed/')) continue;
      expect(links, page.path).toContain(`${site.base}rss.xml`);
      const folder = page.path.slice(site.base.length).replace(/\/$/, '');
      if (!folders.has(folder) || folder === 'checks') continue;
      expect(links, page.path).toEqual(
        expect.arrayContaining(
          ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `${page.path}${file}`),
        ),
      );
    }
  });

  it('are all on one page and in one file, the feed of all checks under one address', () => {
    const listed = selectAll('.feeds-formats a', pageAt(site, 'feeds').tree).map((link) =>
      attribute(link, 'href')?.slice(site.base.length),
    );
    const wanted = feeds.filter((file) => !file.startsWith('checks/'));
    expect(listed.toSorted()).toEqual(wanted.toSorted());
    const opml = textOf('feeds/all.opml');
    for (const file of wanted.filter((one) => one.endsWith('rss.xml'))) {
      expect(opml).toContain(`xmlUrl="${site.address}${file}"`);
    }
  });
});
