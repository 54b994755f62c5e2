import { join } from 'node:path';
import filePlugin from '@size-limit/file';
import { selectAll } from 'hast-util-select';
import sizeLimit from 'size-limit';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { BuiltSite } from './build.ts';
import { attribute, type Page, pagesOf } from './page.ts';

/** Bytes as they are sent: texts compressed by gzip, fonts as they are. */
const BUDGET = { check: 40_000, script: 12_000, fonts: 60_000 };

/** The pages that run a script; what they load when they are used is theirs. */
const TOOLS = ['compare/', 'contribute/', 'search/'];

const SCRIPT = 'script:not([type="application/ld+json"])';

/** What `files` are together, with `size-limit`. */
async function sizeOf(files: readonly string[], compressed = true): Promise<number> {
  const check = { files, ...(compressed ? { gzip: true } : { brotli: false }) };
  const measured = await sizeLimit([filePlugin], { checks: [check] });
  const [{ size }] = z.tuple([z.object({ size: z.number() })]).parse(measured);
  return size;
}

function linked(site: BuiltSite, page: Page, selector: string, name: string): string[] {
  return selectAll(selector, page.tree).map((element) =>
    join(site.folder, (attribute(element, name) ?? '').slice(site.base.length)),
  );
}

describe.each(inject('sites'))('in the $name publication', (site) => {
  const pages = pagesOf(site);
  const fileOf = ({ path }: Page) =>
    join(site.folder, path.slice(site.base.length), path.endsWith('/') ? 'index.html' : '');

  it('a check is at most 40 kB of HTML and style', async () => {
    const checks = pages.filter(({ path }) => new RegExp(`^${site.base}checks/[^/]+/$`).test(path));
    expect(checks.length).toBeGreaterThan(5);
    for (const page of checks) {
      const styles = linked(site, page, 'link[rel=stylesheet]', 'href');
      const size = await sizeOf([fileOf(page), ...styles]);
      expect(size, page.path).toBeLessThanOrEqual(BUDGET.check);
    }
  });

  it('no page runs a script but the three tools, each of 12 kB at most', async () => {
    const running = pages.filter(({ tree }) => selectAll(SCRIPT, tree).length > 0);
    const paths = running.map(({ path }) => path.slice(site.base.length));
    expect(paths.toSorted()).toEqual(TOOLS);
    for (const page of running) {
      const size = await sizeOf(linked(site, page, SCRIPT, 'src'));
      expect(size, page.path).toBeGreaterThan(1000);
      expect(size, page.path).toBeLessThanOrEqual(BUDGET.script);
    }
  });

  it('the fonts that a page asks for at once are at most 60 kB', async () => {
    const asked = pages.map((page) =>
      linked(site, page, 'link[rel=preload][as=font]', 'href').join('\n'),
    );
    const sets = [...new Set(asked)].filter((set) => set !== '').map((set) => set.split('\n'));
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) expect(await sizeOf(set, false)).toBeLessThanOrEqual(BUDGET.fonts);
  });
});
