import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, inject, it } from 'vitest';
import { attribute, isMoved, pageAt, pagesOf, textOf } from './page.ts';

describe.each(inject('sites'))('the cards of the $name publication in other sites', (site) => {
  const below = (address: string) => address.slice(site.address.length);
  const checks = pagesOf(site).filter(({ tree }) => select('article.check', tree));

  it('are told of by each check, and are there', () => {
    expect(checks.length).toBeGreaterThan(0);
    for (const { tree, path } of checks) {
      const link = select('link[type="application/json+oembed"]', tree);
      const address = attribute(link, 'href') ?? '';
      const answer = JSON.parse(readFileSync(join(site.folder, below(address)), 'utf8')) as {
        html: string;
        title: string;
      };
      expect(attribute(link, 'title'), path).toBe(answer.title);
      const frame = select('iframe', fromHtml(answer.html, { fragment: true }));
      const card = pageAt(site, below(attribute(frame, 'src') ?? ''));
      expect(
        new URL(attribute(select('link[rel=canonical]', card.tree), 'href') ?? '').pathname,
      ).toBe(path);
      // Readers copy what machines are told.
      const code = select('details textarea', tree);
      expect(code && textOf(code)).toBe(answer.html);
      expect(textOf(select('blockquote', card.tree))).toBe(
        textOf(select('.claim blockquote', tree)),
      );
      expect(textOf(select('.label', card.tree))).toBe(textOf(select('.verdict-label', tree)));
    }
  });

  it('stay at a check’s former addresses', () => {
    const former = pagesOf(site).filter((page) => isMoved(page) && page.path.includes('/checks/'));
    for (const { path, tree } of former) {
      const card = pageAt(site, `${path.slice(site.base.length)}embed/`);
      expect(attribute(select('link[rel=canonical]', card.tree), 'href')).toBe(
        attribute(select('link[rel=canonical]', tree), 'href'),
      );
    }
    expect(former.length > 0 || site.name === 'real').toBe(true);
  });

  it('are small', () => {
    for (const { path } of checks) {
      const file = join(site.folder, path.slice(site.base.length), 'embed/index.html');
      expect(statSync(file).size, path).toBeLessThan(6000);
    }
  });
});
