import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, inject, it } from 'vitest';
import { attribute, pageAt, pagesOf, textOf, visibleText } from './page.ts';

describe.each(inject('sites'))('the page /compare/ of the $name publication', (site) => {
  const page = pageAt(site, '/compare/');
  const fileAt = (address: string) => join(site.folder, address.slice(site.base.length));

  it('may load nothing from elsewhere and send nothing anywhere', () => {
    const [first, second] = selectAll('head > *', page.tree);
    expect(attribute(first, 'charSet')).toBe('utf-8');
    expect(attribute(second, 'httpEquiv')).toBe('Content-Security-Policy');
    const policy = new Map(
      (attribute(second, 'content') ?? '')
        .split('; ')
        .map((part): [string, string] => [part.split(' ')[0] ?? '', part.replace(/^\S+ /, '')]),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    for (const kind of ['script-src', 'worker-src', 'style-src', 'font-src']) {
      expect(policy.get(kind)).toBe("'self'");
    }
  });

  it('says that the texts stay in the browser, and what is missing where JavaScript is off', () => {
    expect(visibleText(page)).toContain('Your texts stay in your browser.');
    expect(textOf(select('main noscript', page.tree))).toContain('JavaScript is off');
  });

  it('has a script and a worker that are there and are named by what they hold', () => {
    const script = attribute(select('script[src]', page.tree), 'src') ?? '';
    const worker = attribute(select('form', page.tree), 'dataWorker') ?? '';
    for (const address of [script, worker]) {
      expect(address).toMatch(/\/_astro\/\w+-[\w-]{8}\.js$/);
      expect(existsSync(fileAt(address))).toBe(true);
    }
    expect(readFileSync(fileAt(script), 'utf8')).not.toMatch(/\beval\(|new Function\(/);
  });

  it('is the only page that runs a script, beside the form for checks and the search', () => {
    const scripted = pagesOf(site).filter(
      ({ tree }) => select('script:not([type="application/ld+json"])', tree) !== undefined,
    );
    expect(scripted.map(({ path }) => path)).toEqual([
      page.path,
      `${site.base}contribute/`,
      `${site.base}search/`,
    ]);
  });

  it('is in the menu at the foot of every page', () => {
    const links = selectAll('footer nav a', pageAt(site, '/checks/').tree);
    expect(links.map((link) => attribute(link, 'href'))).toContain(page.path);
  });

  it('offers a pull request where the publication has a repository', () => {
    const link = select('#compare-propose', page.tree);
    const at = attribute(select('form', page.tree), 'dataNewFile');
    const isKnown = site.name === 'invented';
    expect(link !== undefined).toBe(isKnown);
    expect(at).toBe(
      isKnown ? 'https://forge.example/invented/gazette/new/trunk/content/comparisons' : undefined,
    );
  });

  it('has a label for every field', () => {
    const lacking = selectAll('form :is(input, select, textarea)', page.tree).filter(
      (field) => select(`label[for="${attribute(field, 'id') ?? ''}"]`, page.tree) === undefined,
    );
    expect(lacking).toEqual([]);
  });
});
