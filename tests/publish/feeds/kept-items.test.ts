import { afterAll, expect, it } from 'vitest';
import { keptItem } from '../../../src/publish/feeds/kept-items.ts';
import { corpusFolder, removeFolder } from '../../corpus/corpus-folder.ts';
import { siteOf } from '../../views/site.ts';
import { withChecks } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const base = await siteOf(folders);

it('an item is made once for the feeds that hold it, and forgotten after the one that alone does', () => {
  const old = { date: '2025-01-02', class: 'minor' as const, note: 'A slip' };
  const site = withChecks(
    base,
    {
      newest: { published: '2025-03-03' },
      old: { published: '2025-01-01', topics: [], comparison: undefined, corrections: [old] },
    },
    { items: 1 },
  );
  const [topic, claimant] = ['/topics/invented-bridge/', '/claimants/invented-person/'];
  const newest = keptItem(site, topic, { check: 'newest' });
  const oldest = keptItem(site, claimant, { check: 'old' });
  const corrected = keptItem(site, '/corrections/', { check: 'old', correction: 0 });
  expect(keptItem(site, '/corrections/', { check: 'old', correction: 0 })).toBe(corrected);
  expect(keptItem(site, claimant, { check: 'newest' })).toBe(newest);
  const again = keptItem(site, claimant, { check: 'old' });
  expect(again).not.toBe(oldest);
  expect(again).toEqual(oldest);
  expect(corrected).not.toEqual(oldest);
});
