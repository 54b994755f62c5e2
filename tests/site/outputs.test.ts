import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkSite } from '../../src/site-check/check-site.ts';
import { build, type BuiltSite } from './build.ts';
import { filesOf, pageAt, visibleText } from './page.ts';

const whole = inject('sites').find(({ name }) => name === 'invented');
if (!whole) throw new Error('The invented publication was not built');
const CONFIG = join(import.meta.dirname, '../fixtures/invented/publication.config.ts');
let folder: string;
let site: BuiltSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-outputs-'));
  const config = join(folder, 'publication.config.ts');
  await writeFile(
    config,
    `import invented from ${JSON.stringify(CONFIG)};
export default { ...invented, outputs: { embeds: false, data: false, history: false } };
`,
  );
  const out = join(folder, 'out');
  const sites = join(whole.folder, '..');
  // The code that makes pages is bundled already, and kept there.
  await build(
    ['--config', config, '--content', join(sites, 'desk/content'), '--out', out],
    join(sites, 'cache'),
  );
  site = { ...whole, name: 'pages alone', folder: out };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a publication that leaves out all but the pages that people read', () => {
  it('has no file of the others, and every other file of the whole one', () => {
    // Blocks of the search are named by the configuration, too.
    const named = ({ folder }: BuiltSite) =>
      filesOf(folder).map((file) => file.replace(/^search\/index\/[^/]+/, 'search/index/a-block'));
    const left = new Set(named(site));
    const gone = named(whole).filter((file) => !left.has(file));
    expect(gone).toContain('checks/bridge-opens-on-monday/embed/index.html');
    expect(gone).toContain('checks/bridge-opens-on-monday.json');
    expect(gone).toContain('data/index.html');
    expect(gone.filter((file) => file.includes('/v/'))).not.toEqual([]);
    const other = gone.filter((file) => !/\/embed\/|\.jsonl?$|\.csv$|^data\/|\/v\//.test(file));
    expect(other).toEqual([]);
    expect([...left].filter((file) => /\/embed\/|\.csv$|\/v\//.test(file))).toEqual([]);
  });

  it('links to none of them', async () => {
    const { diagnostics } = await checkSite({ out: site.folder });
    expect(diagnostics).toEqual([]);
    const { html } = pageAt(site, 'checks/bridge-opens-on-monday/');
    expect(html).not.toContain('json+oembed');
    for (const path of ['checks/bridge-opens-on-monday/', 'corrections/']) {
      expect(visibleText(pageAt(whole, path))).toContain('Earlier versions');
      expect(visibleText(pageAt(site, path))).not.toContain('Earlier versions');
    }
  });
});
