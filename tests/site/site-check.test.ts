import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { checkSite } from '../../src/site-check/check-site.ts';
import { formerAddresses } from '../../src/site-check/former.ts';
import { filesOf } from './page.ts';

describe.each(inject('sites'))('the $name publication as it was built', (site) => {
  it('has no finding of the check of built sites, which looks at every page and feed', async () => {
    const { diagnostics, counts } = await checkSite({ out: site.folder, previous: site.folder });
    expect(diagnostics).toEqual([]);
    const files = filesOf(site.folder);
    expect(counts.pages).toBe(files.filter((file) => file.endsWith('.html')).length);
    expect(counts.links).toBeGreaterThan(20 * counts.pages);
    expect(counts.sitemaps).toBeGreaterThan(1);
    expect(counts.former).toBeGreaterThan(files.length / 4);
  });

  it('has the addresses in its sitemap', () => {
    const listed = formerAddresses(join(site.folder, 'sitemap.xml'), { home: site.address });
    const pages = formerAddresses(site.folder, { home: site.address });
    expect(listed.length).toBeGreaterThan(20);
    const known = new Set(pages.map(({ path }) => path));
    expect(listed.filter(({ path }) => !known.has(path))).toEqual([]);
  });
});

it('reports a check whose page says another verdict than its markup, and a check that is gone', async () => {
  const site = inject('sites').find(({ name }) => name === 'invented');
  if (!site) throw new Error('The invented publication was not built');
  const out = mkdtempSync(join(tmpdir(), 'plumbline-'));
  cpSync(site.folder, out, { recursive: true });
  const check = join(out, 'checks/bridge-opens-on-monday/index.html');
  const html = readFileSync(check, 'utf8');
  writeFileSync(check, html.replace(/("alternateName":")[^"]+/, '$1Invented verdict'));
  rmSync(join(out, 'checks/moved-once'), { recursive: true });
  const { diagnostics } = await checkSite({ out, previous: site.folder });
  expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
    ['site-visible-verdict', check],
    ['site-address-gone', join(site.folder, 'checks/moved-once/embed/index.html')],
    ['site-address-gone', join(site.folder, 'checks/moved-once/index.html')],
  ]);
});
