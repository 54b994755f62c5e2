import { describe, expect, it } from 'vitest';
import type { CheckData } from '../../../src/model/check.ts';
import { claimReview } from '../../../src/publish/structured/claim-review.ts';
import { found } from '../../../src/views/site.ts';
import { inventedSite } from './invented-site.ts';

const site = await inventedSite();

function reviewOf(slug: string, changes: Partial<CheckData> = {}) {
  const entry = found(site.corpus.checks, slug);
  return claimReview(site, { ...entry, data: { ...entry.data, ...changes } });
}

/** The review with other appearances of its claim. */
function claimIn(appearances: string[], date = '2025-03-11') {
  const { claim } = found(site.corpus.checks, 'bridge-opens-on-monday').data;
  return reviewOf('bridge-opens-on-monday', { claim: { ...claim, appearances, date } })
    .itemReviewed;
}

describe('a check as a ClaimReview', () => {
  it('tells the claim, who made it, where it appeared and what we found', () => {
    expect(reviewOf('bridge-opens-on-monday')).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://invented.example/desk/checks/bridge-opens-on-monday/',
      claimReviewed: 'The bridge opens on Monday',
      author: {
        '@type': 'Organization',
        name: 'The Invented Gazette (test data)',
        url: 'https://invented.example/desk/',
      },
      creator: [
        {
          '@type': 'Person',
          name: 'The first editor',
          url: 'https://invented.example/people/first-editor',
        },
        { '@type': 'Organization', name: 'The night desk' },
      ],
      reviewRating: {
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'False',
        ratingExplanation:
          'The report that the rewrite rests on says Tuesday, and only “probably”.',
      },
      itemReviewed: {
        '@type': 'Claim',
        datePublished: '2025-03-12',
        author: {
          '@type': 'Person',
          name: 'Invented Person A',
          sameAs: ['https://encyclopaedia.example/invented-person-a', 'https://people.example/a'],
        },
      },
      datePublished: '2025-03-14',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('gives the original address of an appearance apart from its archived copy', () => {
    expect(claimIn(['bridge-report'])).toMatchObject({
      appearance: [
        {
          url: 'https://outlet-one.example/2025/bridge-report?edition=late&page=2',
          archivedAt:
            'https://archive.example/20250312/https://outlet-one.example/2025/bridge-report',
          publisher: { name: 'Invented Outlet One' },
        },
      ],
    });
  });

  it('names no first appearance where the dates do not tell it', () => {
    const undated = 'letter-without-anything-known';
    expect(claimIn(['bridge-report'])).not.toHaveProperty('firstAppearance');
    expect(claimIn(['bridge-report', undated])).not.toHaveProperty('firstAppearance');
    const both = ['bridge-rewrite', 'bridge-report'];
    expect(claimIn(both, '2025-03-12')).not.toHaveProperty('firstAppearance');
    expect(claimIn(both)).toMatchObject({
      firstAppearance: {
        url: 'https://outlet-one.example/2025/bridge-report?edition=late&page=2',
      },
    });
  });

  it('has numbers for verdicts on the line and for no others', () => {
    for (const { id, number } of site.publication.verdicts) {
      const { reviewRating } = reviewOf('bridge-opens-on-monday', { verdict: id });
      const numbers = ['ratingValue', 'bestRating', 'worstRating'];
      for (const name of numbers) {
        if (number === null) expect(reviewRating).not.toHaveProperty(name);
        else expect(reviewRating).toHaveProperty(name);
      }
      expect(reviewRating).toHaveProperty('alternateName');
    }
  });

  it('tells of every correction, and dates the change by the last', () => {
    expect(reviewOf('toll-will-never-be-raised')).toMatchObject({
      datePublished: '2025-04-02',
      dateModified: '2025-05-01',
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2025-05-01',
          keywords: 'update',
          text: expect.stringContaining('The invented council has since voted') as string,
        },
      ],
    });
    const untouched = reviewOf('bridge-opens-on-monday');
    expect(untouched).not.toHaveProperty('correction');
    expect(untouched).not.toHaveProperty('dateModified');
  });

  it('says of a withdrawn check that it is withdrawn, and since when', () => {
    expect(reviewOf('keeper-sold-lemonade')).toMatchObject({
      creativeWorkStatus: 'Withdrawn',
      expires: '2023-07-20',
      reviewRating: { alternateName: 'Void' },
    });
    expect(reviewOf('bridge-opens-on-monday')).not.toHaveProperty('expires');
  });

  it('speaks the language of the check’s page', () => {
    expect(reviewOf('mist-vidkryiut-u-chetver')).toMatchObject({
      inLanguage: 'uk',
      reviewRating: { alternateName: expect.stringMatching(/\p{Script=Cyrillic}/u) as string },
    });
  });
});
