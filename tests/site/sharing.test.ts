import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { imageSize } from 'image-size';
import { describe, expect, inject, it } from 'vitest';
import { attribute, isHidden, isMoved, type Page, pageAt, pagesOf, textOf } from './page.ts';

function content({ tree }: Page, name: string): string | undefined {
  const tag = select(`meta[property="${name}"]`, tree) ?? select(`meta[name="${name}"]`, tree);
  return attribute(tag, 'content');
}

describe.each(inject('sites'))('what other sites are told of the $name publication', (site) => {
  const pages = pagesOf(site).filter((page) => !isHidden(page) || isMoved(page));

  it('is on every page, and is what the page says of itself', () => {
    for (const page of pages) {
      const { path, tree } = page;
      expect(textOf(select('title', tree)), path).toContain(content(page, 'og:title')?.trim());
      expect(content(page, 'og:description'), path).toBe(content(page, 'description'));
      const canonical = attribute(select('link[rel=canonical]', tree), 'href');
      expect(content(page, 'og:url'), path).toBe(canonical);
      expect(content(page, 'og:locale'), path).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
    }
  });

  it('has an image that is there and of the size that is told', () => {
    for (const page of pages) {
      const address = content(page, 'og:image') ?? '';
      expect(address.startsWith(site.address), page.path).toBe(true);
      const file = join(site.folder, address.slice(site.address.length));
      expect(existsSync(file), `${page.path}: ${address}`).toBe(true);
      const { width, height } = imageSize(readFileSync(file));
      expect([width, height].join()).toBe(
        [content(page, 'og:image:width'), content(page, 'og:image:height')].join(),
      );
      expect(content(page, 'og:image:alt')).not.toBe('');
    }
  });

  it('is of a check its days, and an image of its own', () => {
    const checks = pages.filter(({ tree }) => select('article.check', tree));
    const others = pages.filter(({ tree }) => !select('article.check', tree));
    const shared = new Set(others.map((page) => content(page, 'og:image')));
    expect(checks.length).toBeGreaterThan(0);
    for (const page of checks) {
      expect(content(page, 'og:type')).toBe('article');
      const published = attribute(select('.check-head .kicker time', page.tree), 'dateTime');
      expect(content(page, 'article:published_time')).toBe(published);
      expect(shared.has(content(page, 'og:image')), page.path).toBe(false);
      const label = textOf(select('.verdict-label', page.tree)) ?? '';
      expect(content(page, 'og:image:alt')).toContain(label);
    }
    expect(content(pageAt(site, '/'), 'og:type')).toBe('website');
  });
});
