import { afterAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/corpus/entry.ts';
import type { CheckData } from '../../src/model/check.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Publication } from '../../src/model/publication.ts';
import { found, type Site } from '../../src/views/site.ts';
import { type Commitment, type CommitmentId, standardsView } from '../../src/views/standards.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const base = await siteOf(folders);
const check = found(base.corpus.checks, 'bridge-opens-on-monday');

/** The publication with these checks alone, each like the base's but for its change. */
function siteWith(changes: Partial<CheckData>[], config: Partial<Publication> = {}): Site {
  const entries = changes.map((change, index): [string, Entry<'checks'>] => {
    const id = `check-${String(index)}`;
    return [id, { ...check, id, data: { ...check.data, ...change } }];
  });
  return {
    ...base,
    publication: { ...base.publication, ...config },
    corpus: { ...base.corpus, checks: new Map(entries) },
  };
}

function commitment(site: Site, id: CommitmentId): Commitment {
  const all = standardsView(site, 'en').groups.flatMap(({ commitments }) => commitments);
  const one = all.find((known) => known.id === id);
  if (!one) throw new Error(`No commitment \`${id}\``);
  return one;
}

const corrected = (date: string, of: Correction['class']): Correction => ({
  date,
  class: of,
  note: 'Invented.',
});

describe('the standards page', () => {
  it('shows each policy with its page, and each that is missing as a gap', () => {
    const site = siteWith([{}], { policies: { corrections: 'about' } });
    expect(commitment(site, 'corrections')).toMatchObject({
      state: 'kept',
      evidence: [{ href: '/about/' }],
    });
    expect(commitment(site, 'funding')).toMatchObject({ state: 'gap', evidence: [] });
    const mail = siteWith([{}], { policies: {}, contact: { email: 'desk@desk.example' } });
    expect(commitment(mail, 'feedback')).toMatchObject({
      state: 'kept',
      evidence: [{ href: 'mailto:desk@desk.example' }],
    });
  });

  it('counts the checks that a second person read, and names the newest of the others', () => {
    const published = (day: number) => `2025-09-${String(day).padStart(2, '0')}`;
    const without = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ published: published(day) }));
    const site = siteWith([{ reviewers: ['editors'] }, ...without]);
    const review = commitment(site, 'review');
    expect(review).toMatchObject({ state: 'partly', share: { have: 1, of: 8, what: 'checks' } });
    expect(review.lacking.checks.map(({ href }) => href)).toEqual(
      [7, 6, 5, 4, 3].map((index) => `/checks/check-${String(index)}/`),
    );
    expect(review.lacking.more).toBe(2);
  });

  it('counts a source once, wherever a check uses it, and those of its comparison', () => {
    const { comparison: _, ...alone } = check.data;
    const bare = { ...check, cites: [], data: { ...alone, points: [] } };
    const site = siteWith([]);
    const checks = new Map([
      ['both', { ...check, id: 'both' }],
      ['bare', { ...bare, id: 'bare' }],
    ]);
    const sources = commitment({ ...site, corpus: { ...site.corpus, checks } }, 'sources');
    expect(sources.share).toEqual({ have: 1, of: 2, what: 'checks' });
    expect(sources.lacking.checks.map(({ href }) => href)).toEqual(['/checks/bare/']);
    expect(sources.median).toBe(1);
  });

  it('measures the time to the correction of errors, and not to news', () => {
    const published = '2025-08-21';
    const site = siteWith([
      { published, corrections: [corrected('2025-08-22', 'minor')] },
      { published, corrections: [corrected('2025-08-31', 'substantial')] },
      { published, corrections: [corrected('2025-09-20', 'substantial')] },
      { published, corrections: [corrected('2026-08-21', 'update')] },
    ]);
    expect(commitment(site, 'log').corrections).toEqual({ count: 4, days: 10 });
    const news = siteWith([{ corrections: [corrected('2025-08-22', 'update')] }]);
    expect(commitment(news, 'log').corrections).toEqual({ count: 1 });
  });

  it('counts claims by side, and shows the gap where no record gives one', () => {
    const unknown = commitment(siteWith([{}, {}]), 'sides');
    expect(unknown).toMatchObject({ state: 'gap', share: { have: 0, of: 2 } });
    expect(unknown.sides).toBeUndefined();

    const site = siteWith([{}, {}, { claim: { ...check.data.claim, claimant: 'other' } }]);
    const person = found(base.corpus.claimants, 'invented-person');
    const claimants = new Map([
      ['invented-person', { ...person, data: { ...person.data, side: 'Invented party' } }],
      ['other', { ...person, id: 'other' }],
    ]);
    const known = commitment({ ...site, corpus: { ...site.corpus, claimants } }, 'sides');
    expect(known.state).toBe('partly');
    expect(known.sides).toEqual([{ side: 'Invented party', count: 2 }, { count: 1 }]);
  });

  it('leaves out withdrawn checks, and judges nothing where there is no check', () => {
    const { checks, groups } = standardsView(siteWith([{ verdict: 'void' }]), 'en');
    expect(checks).toBe(0);
    const counted = groups.flatMap(({ commitments }) => commitments).filter(({ share }) => share);
    expect(counted.filter(({ share }) => share?.what === 'checks')).not.toEqual([]);
    for (const { share, state } of counted) {
      if (share?.what === 'checks') expect([state, share.of]).toEqual(['open', 0]);
    }
  });
});
