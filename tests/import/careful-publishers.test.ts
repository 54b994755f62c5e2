import { describe, expect, it } from 'vitest';
import { claimReviewWith, dataFeed, feedOf, imported, outcomesOf } from './imported.ts';

describe('what a careful publisher says', () => {
  it('becomes a check with its claimant, its source and the outlet of that', async () => {
    const { check, corpus, missing, text } = await imported(claimReviewWith());
    expect(check.data).toMatchObject({
      title: 'How many arches the invented bridge has',
      claim: {
        text: 'The invented bridge has seven arches',
        claimant: 'invented-speaker',
        date: '2020-05-01',
        appearances: ['paper-example-arches'],
      },
      verdict: 'false',
      explanation: 'It has five.',
      published: '2020-05-06',
      authors: ['night-desk'],
      imported: 'https://checker.example/bridge',
    });
    expect(check.id).toBe('the-invented-bridge-has-seven-arches');
    expect(corpus.claimants.get('invented-speaker')?.data).toMatchObject({
      name: 'Invented Speaker',
      kind: 'person',
      sameAs: ['https://speaker.example/'],
    });
    expect(corpus.sources.get('paper-example-arches')?.data).toMatchObject({
      outlet: 'paper-example',
      url: 'https://paper.example/arches',
      language: 'und',
    });
    expect(corpus.outlets.get('paper-example')?.data.name).toBe('paper.example');
    expect(missing).toEqual([]);
    expect(text).toContain('[Invented Checker](<https://checker.example/bridge>)');
  });

  it('is found in feeds, lists, graphs, articles and answers of claims:search', () => {
    const review = claimReviewWith();
    const answer = {
      claims: [
        {
          text: 'The invented bridge has seven arches',
          claimant: 'Invented Speaker',
          claimDate: '2020-05-01T00:00:00Z',
          claimReview: [
            {
              publisher: { name: 'Invented Checker', site: 'checker.example' },
              url: 'https://checker.example/bridge',
              title: 'How many arches the invented bridge has',
              reviewDate: '2020-05-06T00:00:00Z',
              textualRating: 'False',
              languageCode: 'en',
            },
          ],
        },
      ],
      nextPageToken: 'x',
    };
    const feeds = [
      dataFeed(review),
      [review],
      { '@graph': [{ '@type': 'WebSite' }, review] },
      { '@type': 'NewsArticle', mainEntity: { '@type': 'WebPage', review: [review] } },
      answer,
      { ...review, '@type': ['Thing', 'http://schema.org/ClaimReview'] },
    ];
    for (const feed of feeds) {
      const [outcome, ...others] = outcomesOf(feed);
      expect(others).toEqual([]);
      expect(outcome?.placed.review).toMatchObject({
        claim: 'The invented bridge has seven arches',
        claimant: { name: 'Invented Speaker' },
        address: 'https://checker.example/bridge',
        publisher: { name: 'Invented Checker' },
        rating: { label: 'False' },
      });
    }
  });

  it('is found in a graph whose parts only name each other', async () => {
    const { check, corpus } = await imported({
      '@graph': [
        claimReviewWith({ itemReviewed: { '@id': '#claim' } }),
        {
          '@id': '#claim',
          '@type': 'Claim',
          datePublished: '2020-05-02',
          author: { '@id': '#who' },
        },
        { '@id': '#who', '@type': 'Organization', name: 'Invented Party' },
      ],
    });
    expect(check.data.claim).toMatchObject({ claimant: 'invented-party', date: '2020-05-02' });
    expect(corpus.claimants.get('invented-party')?.data.kind).toBe('organisation');
  });

  it('is found in a saved page, whatever else stands in it, with its line', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const { reviews, diagnostics } = feedOf(
      [
        '<!doctype html><html lang="en"><head><title>A &quot;page&quot;</title>',
        script('{"@type":"Organization","name":"x"}'),
        script('{"@type":"ClaimReview","claimReviewed":"He said "no""}'),
        script(`\n//<![CDATA[\n${JSON.stringify(claimReviewWith())}\n//]]>\n`),
        '<script>let x = "ClaimReview";</script></head><body></body></html>',
      ].join('\n'),
      'data.json',
    );
    expect(reviews.map(({ start }) => start.line)).toEqual([6]);
    expect(diagnostics).toMatchObject([
      { rule: 'import-json', severity: 'error', start: { line: 3, column: 85 } },
    ]);
  });

  it('is told where there is none, and of files that cannot be read', () => {
    for (const text of ['<html></html>', '{"a":1}', '[]', '', 'Hello', '%PDF-1.4', '\u0000']) {
      const { reviews, diagnostics } = feedOf(text);
      expect(reviews).toEqual([]);
      expect(diagnostics.length, text).toBeGreaterThan(0);
    }
    expect(feedOf(Uint8Array.of(0x7b, 0xff, 0xfe)).diagnostics[0]?.reason).toContain('UTF-8');
  });
});
