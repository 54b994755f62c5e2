import { describe, expect, it } from 'vitest';
import { UNKNOWN_DAY } from '../../src/model/unfinished.ts';
import {
  claimReviewWith,
  claimWith,
  corpusOf,
  dataFeed,
  fates,
  feedOf,
  imported,
  outcomesOf,
  ratedWith,
} from './imported.ts';

describe('what real publishers say', () => {
  it('may have empty items, and items of other kinds', () => {
    const text = `\uFEFF${JSON.stringify({
      dataFeedElement: [
        null,
        { '@type': 'DataFeedItem', item: [null] },
        { '@type': 'DataFeedItem', item: { '@type': 'MediaReview' } },
        { '@type': 'DataFeedItem', item: [null, claimReviewWith()] },
        { '@type': 'DataFeedItem', item: claimReviewWith({ url: 'https://checker.example/2' }) },
      ],
    })}`;
    const { reviews, diagnostics } = feedOf(text);
    expect(reviews).toHaveLength(2);
    expect(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      Array(3).fill('import-item warning'),
    );
    expect(diagnostics[2]?.reason).toContain('`MediaReview`');
  });

  it('may have texts for things, and things for texts', async () => {
    const { check, corpus } = await imported(
      claimReviewWith({
        author: 'Invented Checker',
        headline: { '@value': 'A headline', '@language': 'en' },
        inLanguage: { '@type': 'Language', name: 'Ukrainian', alternateName: 'uk' },
        itemReviewed: {
          '@type': 'Claim',
          author: 'Invented Speaker',
          appearance: 'https://paper.example/a',
        },
        reviewRating: 'False',
      }),
    );
    expect(check.data).toMatchObject({ title: 'A headline', language: 'uk', verdict: 'false' });
    expect(check.data.claim.claimant).toBe('invented-speaker');
    expect(corpus.claimants.size).toBe(1);
    expect(corpus.sources.size).toBe(1);
  });

  it('may have lists for single things, and the other way round', async () => {
    const review = claimReviewWith();
    const lists = Object.fromEntries(
      Object.entries(review).map(([key, value]) => [key, [[value]]]),
    );
    const [one, other] = [
      await imported(review),
      await imported({ dataFeedElement: { item: lists } }),
    ];
    expect(other.check.data).toEqual(one.check.data);
  });

  it('may name several addresses in one text, and archived copies among them', async () => {
    const { corpus, check } = await imported(
      claimWith({
        appearance: [
          'https://paper.example/a, https://paper.example/b;https://paper.example/c\nnot-an-address',
          'https://web.archive.org/web/20200102030405/https://paper.example/a/',
          'https://archive.ph/aBc12',
        ],
        firstAppearance: { url: 'https://paper.example/c' },
      }),
    );
    const sources = check.data.claim.appearances.map((id) => corpus.sources.get(id)?.data);
    expect(sources.map((source) => [source?.url, source?.archived])).toEqual([
      [
        'https://paper.example/a',
        {
          url: 'https://web.archive.org/web/20200102030405/https://paper.example/a/',
          date: '2020-01-02',
        },
      ],
      ['https://paper.example/b', undefined],
      ['https://paper.example/c', undefined],
      [undefined, { url: 'https://archive.ph/aBc12', date: UNKNOWN_DAY }],
    ]);
  });

  it('may name no claimant, no day, no reason and no publisher, which is marked', async () => {
    const { check, missing, corpus, text } = await imported({
      '@type': 'ClaimReview',
      claimReviewed: 'The invented bridge has seven arches',
      reviewRating: { alternateName: 'False' },
    });
    expect(check.path).toBe('checks/9999/the-invented-bridge-has-seven-arches.md');
    expect(check.data).toMatchObject({ published: UNKNOWN_DAY, claim: { date: UNKNOWN_DAY } });
    expect(check.data.explanation).toMatch(/^To be filled in:/);
    expect(corpus.claimants.get('unknown-claimant')?.data.name).toMatch(/^To be filled in:/);
    expect(missing).toEqual(['claim.claimant', 'explanation', 'published', 'claim.date', 'text']);
    expect(text).toContain('# To be judged: the feed names nobody of ours.');
  });

  it('may have a date that means two days, which stands above the mark', async () => {
    const feed = claimReviewWith({ datePublished: '03/04/2020' });
    expect((await imported(feed)).text).toContain(
      '# The feed’s date: “03/04/2020” may be 2020-04-03 or 2020-03-04.\npublished: 9999-12-31',
    );
    const told = await imported(feed, { dateOrder: 'day-first' });
    expect(told.check.data.published).toBe('2020-04-03');
  });

  it('may have made the claim after it was checked, which is not believed', async () => {
    const { check, text } = await imported(claimWith({ datePublished: '2020-05-07T00:00:00Z' }));
    expect(check.data.claim.date).toBe(UNKNOWN_DAY);
    expect(text).toContain('# The feed says 2020-05-07, which is after the check was published.');
  });

  it('may have tags, entities and characters that nobody sees in texts', async () => {
    const { check } = await imported(
      claimReviewWith({
        claimReviewed:
          '<p>The\u00a0invented\u200b &amp;quot;bridge&amp;quot; has\u0007 5 &lt; 7 arches<br>or so</p><script>x()</script>',
        headline: '\ufeffArches\u202e &ndash; caf&eacute;\r\n<3',
      }),
    );
    expect(check.data.claim.text).toBe('The invented "bridge" has 5 < 7 arches or so');
    expect(check.data.title).toBe('Arches – café <3');
  });

  it('may have a verdict in the claim, which is kept for a person to take apart', async () => {
    const { check, text, missing } = await imported(
      claimReviewWith({ claimReviewed: 'It is *false* that the bridge has seven arches' }),
    );
    expect(check.data.claim.text).toMatch(/^To be filled in:/);
    expect(missing).toEqual(['claim.text']);
    expect(text).toContain('The verdict `False` stands inside the claim.');
    expect(text).toContain('> It is \\*false\\* that the bridge has seven arches');
  });

  it('may have letters that look alike, in claims and in names', async () => {
    const { check, corpus, text } = await imported(
      claimReviewWith({
        claimReviewed: 'The invented bridgе has seven arches',
        itemReviewed: { author: { name: 'Inventеd Speaker' } },
      }),
    );
    expect(check.data.claim.text).toMatch(/^To be filled in:/);
    expect(text).toContain('> The invented bridgе has seven arches');
    expect([...corpus.claimants.values()][0]?.data.name).toMatch(/^To be filled in:/);
  });

  it('may have texts without end', async () => {
    const long = 'The invented bridge has many arches. '.repeat(30_000);
    const { check, missing } = await imported(
      claimReviewWith({ claimReviewed: long, headline: long, description: long, reviewBody: long }),
    );
    expect(missing).toEqual(['claim.text', 'title']);
    expect(check.id.length).toBeLessThanOrEqual(80);
  });

  it('may say the same twice, and several claims in one article', () => {
    const two = claimReviewWith({ claimReviewed: 'The invented bridge has a roof' });
    const feed = dataFeed(claimReviewWith(), two, claimReviewWith({ headline: 'Again' }));
    expect(fates(outcomesOf(feed))).toEqual(['check', 'check', 'import-twice']);
  });

  it('may have no claim, or have withdrawn the fact-check', () => {
    expect(
      fates(outcomesOf(claimReviewWith({ claimReviewed: ' \u200b', itemReviewed: null }))),
    ).toEqual(['import-claim']);
    const feed = { dataFeedElement: [{ dateDeleted: '2020-06-01', item: claimReviewWith() }] };
    expect(fates(outcomesOf(feed))).toEqual(['import-withdrawn']);
  });

  it('may correct itself in its own way, which a person has to sort', async () => {
    const { check, text, missing } = await imported(
      claimReviewWith({
        correction: [
          'A comma was added.',
          { '@type': 'CorrectionComment', text: 'Seven, not five.', datePublished: '2020-05-08' },
          'https://checker.example/corrections',
        ],
      }),
    );
    expect(check.data.corrections).toEqual([]);
    expect(missing).toEqual(['corrections']);
    expect(text).toContain('To be filled in: a correction\\: A comma was added.');
    expect(text).toContain('To be filled in: a correction of 2020-05-08\\: Seven, not five.');
  });

  it('may be in any script, with an address that can be typed', async () => {
    const claims = ['Міст має сім арок', '橋には七つのアーチがある', '<b></b>5'];
    const feed = claims.map((claimReviewed, index) =>
      claimReviewWith({
        claimReviewed,
        url: `https://checker.example/${String(index)}`,
        inLanguage: 'uk',
      }),
    );
    expect([...(await corpusOf(outcomesOf(feed))).checks.keys()].toSorted()).toEqual([
      '5',
      'invented-speaker-2020-05-06',
      'mist-maie-sim-arok',
    ]);
  });

  it('may name persons who only share a name', async () => {
    const by = (sameAs: unknown, index: number) => ({
      ...claimWith({ author: { '@type': 'Person', name: 'Invented  Speaker', sameAs } }),
      url: `https://checker.example/${String(index)}`,
    });
    const feed = ['https://a.example/', 'https://b.example/', 'https://a.example/', null].map(by);
    const { checks, claimants } = await corpusOf(outcomesOf(feed));
    expect([...claimants.keys()].toSorted()).toEqual(['invented-speaker', 'invented-speaker-2']);
    expect([...checks.values()].map(({ data }) => data.claim.claimant).toSorted()).toEqual([
      'invented-speaker',
      'invented-speaker',
      'invented-speaker',
      'invented-speaker-2',
    ]);
  });

  it('may nest things without end', () => {
    const page = `<!doctype html><html>${'<div>'.repeat(100_000)}</html>`;
    expect(feedOf(page).diagnostics[0]?.reason).toContain('nested too deep');
    const deep = `${'[{"name":'.repeat(20_000)}"x"${'}]'.repeat(20_000)}`;
    const review = `{"@type":"ClaimReview","claimReviewed":${deep},"author":${deep},"url":${deep}}`;
    expect(fates(outcomesOf(review))).toEqual(['import-claim']);
    const tags = claimReviewWith({ claimReviewed: `${'<div><b>'.repeat(30_000)}A roof` });
    expect(outcomesOf(tags)[0]).toMatchObject({ became: 'check', missing: [] });
  });

  it('may be all wrong at once', () => {
    const wrong = [1, 'x', true, [], {}, [[]], null, '', -1, { '@value': {} }, [null, 'False']];
    const keys = Object.keys(claimReviewWith());
    for (const value of wrong) {
      for (const key of keys) {
        const outcomes = outcomesOf(claimReviewWith({ [key]: value }));
        expect(outcomes.length).toBeLessThanOrEqual(1);
      }
      outcomesOf(ratedWith(value));
      outcomesOf(claimWith({ author: value, appearance: value, datePublished: value }));
    }
  });
});
