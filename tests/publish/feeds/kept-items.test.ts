import { afterAll, expect, it } from 'vitest';
import { feedSubjects } from '../../../src/views/feeds.ts';
import { keptItem } from '../../../src/publish/feeds/kept-items.ts';
import { corpusFolder, removeFolder } from '../../corpus/corpus-folder.ts';
import { siteOf } from '../../views/site.ts';
import { withChecks } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const base = await siteOf(folders);

const FORMATS = ['rss', 'atom', 'json'];

it('an item is made once for the feeds that hold it, in every format, and then forgotten', () => {
  const old = { date: '2025-01-02', class: 'minor' as const, note: 'A slip' };
  const site = withChecks(
    base,
    {
      newest: { published: '2025-03-03' },
      old: { published: '2025-01-01', topics: [], comparison: undefined, corrections: [old] },
    },
    { items: 1 },
  );
  const holding = [...feedSubjects(site).values()].filter(
    ({ kind, checks }) => kind !== 'corrections' && checks[0]?.id === 'newest',
  );
  // The feed of all checks is at two addresses.
  const paths = [...holding.map(({ path }) => path), '/checks/'];
  const all = paths.flatMap((path) => FORMATS.map(() => keptItem(site, path, { check: 'newest' })));
  expect(all.length).toBeGreaterThan(6);
  expect(new Set(all).size).toBe(1);
  const again = keptItem(site, '/', { check: 'newest' });
  expect(again).not.toBe(all[0]);
  expect(again).toEqual(all[0]);
});

it('a correction is an item of its own, made once for all formats of a feed', () => {
  const old = { date: '2025-01-02', class: 'minor' as const, note: 'A slip' };
  const site = withChecks(base, { old: { published: '2025-01-01', corrections: [old] } });
  const [corrected, ...others] = FORMATS.map(() =>
    keptItem(site, '/corrections/', { check: 'old', correction: 0 }),
  );
  for (const other of others) expect(other).toBe(corrected);
  expect(corrected).not.toEqual(keptItem(site, '/', { check: 'old' }));
});
