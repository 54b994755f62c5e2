import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkSite } from '../../src/site-check/check-site.ts';
import { SAMPLE_CONFIG } from '../sample.ts';
import { build, type BuiltSite } from './build.ts';
import { attribute, filesOf, pageAt, pagesOf, textOf, visibleText } from './page.ts';

const [built] = inject('sites');
let folder: string;
let site: BuiltSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-empty-'));
  const config = join(folder, 'publication.config.ts');
  const content = join(folder, 'content');
  await mkdir(content);
  const desk = "{ url: 'https://forge.example/desk', branch: 'main' }";
  await writeFile(
    config,
    `import sample from ${JSON.stringify(SAMPLE_CONFIG)};
export default { ...sample, policies: { funding: 'https://desk.example/money' }, repository: ${desk} };
`,
  );
  const out = join(folder, 'out');
  // The code that makes pages is bundled already, and kept there.
  const cache = join(built?.folder ?? '', '../cache');
  await build(['--config', config, '--content', content, '--out', out], cache);
  site = { name: 'empty', address: built?.address ?? '', base: built?.base ?? '', folder: out };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a publication without a single entry', () => {
  it('has a whole site, in which the check of sites finds no fault', async () => {
    const { diagnostics } = await checkSite({ out: site.folder });
    expect(diagnostics).toEqual([]);
  });

  it('says on its home page what to do next, and names the policies that are missing', () => {
    const home = pageAt(site, '');
    const next = visibleText(home, 'section[aria-labelledby=next]');
    expect(next).toContain('npm run new');
    expect(next).toContain('(corrections)');
    expect(next).not.toContain('(funding)');
    const guide = select('a[href$="docs/tutorial.md"]', home.tree);
    expect(attribute(guide, 'href')).toBe('https://forge.example/desk/blob/main/docs/tutorial.md');
  });

  it('leads from every other page to what is to be done', () => {
    const others = pagesOf(site).filter(({ path }) => path !== site.base);
    expect(others.length).toBeGreaterThan(10);
    for (const page of others) {
      const link = select('.start a', page.tree);
      expect(attribute(link, 'href'), page.path).toBe(`${site.base}#next`);
    }
  });

  it('says on its page of standards what is there to judge by, and what is not', () => {
    const standards = visibleText(pageAt(site, 'standards'));
    expect(standards).toContain('No page of ours says so yet');
    expect(standards).toContain('Nothing to tell by yet');
  });

  it('offers no feed, no search and no list that would be empty, and says so', () => {
    const files = filesOf(site.folder);
    expect(files.filter((file) => /rss\.xml|atom\.xml|feed\.json|\.opml/.test(file))).toEqual([]);
    expect(textOf(select('main .empty', pageAt(site, 'feeds').tree))).toMatch(/no feeds yet/);
    const search = pageAt(site, 'search');
    expect(select('form, script[src]', search.tree)).toBeUndefined();
    expect(visibleText(search)).toContain('nothing to search yet');
    expect(visibleText(pageAt(site, 'corrections'))).toContain('No corrections so far');
  });

  it('has its tables with their heads and no rows', async () => {
    const table = await readFile(join(site.folder, 'data/checks.csv'), 'utf8');
    expect(table.trim().split('\n')).toHaveLength(1);
    const claims = await readFile(join(site.folder, 'api/claims.json'), 'utf8');
    expect(JSON.parse(claims)).toMatchObject({ claims: [] });
  });
});
