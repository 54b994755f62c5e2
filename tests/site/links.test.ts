import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, inject, it } from 'vitest';
import { attribute, filesOf, isHidden, isMoved, pagesOf, textOf, type Page } from './page.ts';

describe.each(inject('sites'))('the links of the $name publication', (site) => {
  const pages = pagesOf(site);
  const home = new URL(site.address);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));
  const canonicalOf = ({ tree }: Page) => attribute(select('link[rel=canonical]', tree), 'href');

  /** Where a link of a page leads on this site; nothing where it leads elsewhere. */
  const inside = (page: Page, link: string): URL | undefined => {
    const isElsewhere = /^[a-z][a-z+.-]*:/i.test(link) && !link.startsWith(home.href);
    return isElsewhere ? undefined : new URL(link, new URL(page.path, home));
  };
  const fileAt = (url: URL): string | undefined => {
    if (!url.pathname.startsWith(site.base)) return undefined;
    const below = decodeURIComponent(url.pathname.slice(site.base.length));
    const file = join(site.folder, url.pathname.endsWith('/') ? `${below}index.html` : below);
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const linksOf = (page: Page) =>
    selectAll('[href], [src]', page.tree).map(
      (element) => attribute(element, 'href') ?? attribute(element, 'src') ?? '',
    );

  it('lead to every check from one page, for who cannot search', () => {
    const list = byPath.get(`${site.base}search/all/`);
    const linked = new Set(list && linksOf(list));
    const checks = pages.filter(
      (page) => /\/checks\/(?!page\/)[^/]+\/$/.test(page.path) && !isMoved(page),
    );
    expect(checks.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([]);
  });

  it('lead to a page or a file that is there', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const url = inside(page, link);
        return url && fileAt(url) === undefined ? [`${page.path} → ${link}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('find their fragment on the page that they lead to', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const url = inside(page, link);
        if (!url || url.hash === '' || url.hash.startsWith('#:~:')) return [];
        const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
        return ids.get(url.pathname)?.has(id) ? [] : [`${page.path} → ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('never need a check’s former address', () => {
    const moved = new Set(pages.filter(isMoved).map(({ path }) => path));
    const old = pages.flatMap((page) =>
      linksOf(page).filter((link) => {
        const path = inside(page, link)?.pathname ?? '';
        return path !== page.path && moved.has(path);
      }),
    );
    expect(old).toEqual([]);
  });

  it('reach every page from the home page, save those in no menu', () => {
    const reached = new Set<string>([site.base]);
    for (const path of reached) {
      const page = byPath.get(path);
      for (const link of page ? linksOf(page) : []) {
        const url = page && inside(page, link);
        if (url && byPath.has(url.pathname)) reached.add(url.pathname);
      }
    }
    const lonely = pages
      .filter((page) => !reached.has(page.path) && !isHidden(page))
      .map(({ path }) => path);
    const inNoMenu = site.name === 'invented' ? [`${site.base}page-in-no-menu/`] : [];
    expect(lonely).toEqual(inNoMenu);
  });

  it('load nothing from another site', () => {
    const RESOURCES =
      'script[src], img, source, video, audio, iframe, embed, object, link:not([rel=canonical]):not([rel=license]):not([rel=alternate])';
    const foreign = pages.flatMap((page) =>
      selectAll(RESOURCES, page.tree).flatMap((element) => {
        const link = ['src', 'href', 'data', 'srcSet']
          .map((name) => attribute(element, name))
          .find((value) => value !== undefined);
        return link !== undefined && !inside(page, link) ? [`${page.path}: ${link}`] : [];
      }),
    );
    const styles = filesOf(site.folder).filter((file) => file.endsWith('.css'));
    const imported = styles.flatMap((file) => [
      ...readFileSync(join(site.folder, file), 'utf8').matchAll(
        /(?:url\(|@import)\s*["']?(?:https?:)?\/\//g,
      ),
    ]);
    expect([...foreign, ...imported]).toEqual([]);
  });

  it('lead to what the style sheets load', () => {
    const missing = filesOf(site.folder)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...readFileSync(join(site.folder, file), 'utf8').matchAll(/url\(["']?([^"')]+)/g)]
          .map(([, link = '']) => link)
          .filter((link) => !link.startsWith('data:'))
          .filter((link) => fileAt(new URL(link, new URL(site.base + file, home))) === undefined),
      );
    expect(missing).toEqual([]);
  });

  it('lead from a former address of a check to its new one, at once and by a link', () => {
    const moved = pages.filter(isMoved);
    if (site.name === 'invented') {
      expect(moved.map(({ path }) => path)).toEqual(
        ['keeper-and-lemonade', 'moved-never', 'moved-once'].map((slug) => `/desk/checks/${slug}/`),
      );
    }
    for (const page of moved) {
      const refresh = attribute(select('meta[http-equiv=refresh]', page.tree), 'content') ?? '';
      const [, to = ''] = /^0; ?url=(.+)$/.exec(refresh) ?? [];
      const target = byPath.get(new URL(to, home).pathname);
      const link = selectAll('main a', page.tree).find(
        (element) => attribute(element, 'href') === to,
      );
      expect(target && !isMoved(target)).toBe(true);
      expect(textOf(link)).toBe(target && textOf(select('h1', target.tree)));
      expect(canonicalOf(page)).toBe(new URL(to, home).href);
      expect(isHidden(page)).toBe(true);
    }
  });

  it('stand in the sitemap for exactly the pages that are to be found', () => {
    const locations = (file: string) =>
      [...readFileSync(join(site.folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, url = '']) => url,
      );
    const files = locations('sitemap.xml').map((url) =>
      new URL(url).pathname.slice(site.base.length),
    );
    const listed = files.flatMap(locations);
    const found = pages
      .filter((page) => !isHidden(page) && canonicalOf(page) === new URL(page.path, home).href)
      // Later pages of a listing are reached from the first; what they list is in the sitemap.
      .filter(({ path }) => !/\/page\/\d+\/$/.test(path))
      .map(({ path }) => new URL(path, home).href);
    expect(listed.toSorted()).toEqual(found.toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('lead robots to the sitemap', () => {
    const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
    expect(robots.split('\n')).toContain(`Sitemap: ${new URL('sitemap.xml', home).href}`);
    expect(robots).not.toMatch(/^Disallow: \S/m);
  });
});

describe('links out of the invented publication', () => {
  const site = inject('sites').find(({ name }) => name === 'invented');
  if (!site) throw new Error('The invented publication was not built');
  const links = pagesOf(site).flatMap(({ tree }) => selectAll('a[data-originalurl]', tree));

  it('carry the original address, the archived copy and its day', () => {
    const archived = links.filter((link) => attribute(link, 'dataVersionurl') !== undefined);
    expect(archived.length).toBeGreaterThan(10);
    for (const link of archived) {
      expect(attribute(link, 'dataVersionurl')).toMatch(/^https:\/\//);
      expect(attribute(link, 'dataVersiondate')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('lead to the address that they name as the original', () => {
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const [address] = (attribute(link, 'href') ?? '').split('#');
      expect(address).toBe(attribute(link, 'dataOriginalurl')?.split('#')[0]);
    }
  });

  it('carry a text fragment to the words quoted, with its signs encoded', () => {
    const fragments = links
      .map((link) => attribute(link, 'href')?.split(':~:text=')[1])
      .filter((fragment) => fragment !== undefined);
    expect(fragments.length).toBeGreaterThan(5);
    for (const fragment of fragments) {
      // A bare hyphen, comma or ampersand is syntax: context, range, next directive.
      expect(decodeURIComponent(fragment)).not.toBe('');
      expect(fragment).toMatch(
        /^(?:[\w.~!*'()%]+-,)?[\w.~!*'()%]+(?:,[\w.~!*'()%]+)?(?:,-[\w.~!*'()%]+)?$/,
      );
    }
  });
});

function idsOf({ tree }: Page): Set<string> {
  return new Set(selectAll('[id]', tree).map((element) => attribute(element, 'id') ?? ''));
}
