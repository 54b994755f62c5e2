import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalFile } from '../../src/corpus/canonical-file.ts';
import { claimReviewWith, corpusOf, fates, outcomesOf } from './imported.ts';

/** What breaks somebody's import, alone and within words. */
const HOSTILE = [
  ']]>',
  '</script><script>alert(1)</script>',
  '<!-- -->',
  '"quoted"',
  '\\',
  '---',
  '\n---\n',
  '# heading',
  '- list',
  ': ',
  ' #',
  '&amp;quot;',
  ':cite[x]{source=y}',
  '::verdict-scale',
  '![x](/images/y.png)',
  '[^1]',
  '[link](javascript:alert(1))',
  '<b>bold',
  '\u202eright to left',
  '\u200b\ufeff\u00ad',
  '👩‍👩‍👧',
  '\ud800',
  '\u0000\u0007\u001b\u0085\u2028',
  'bridgе',
  'False',
  'To be filled in:',
  '9999-12-31',
  'https://a.example/\u200bx https://b.example/<b>"\\?q=\u202e',
  'https://web.archive.org/web/20200230000000/https://c.example/міст-bridgе',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);
const thing = fc.record(
  {
    '@type': fc.constantFrom('Person', 'Organization', 'Claim', 'CreativeWork', ['Person']),
    name: value,
    text: value,
    url: value,
    sameAs: fc.array(value, { maxLength: 3 }),
    jobTitle: value,
    datePublished: value,
    headline: value,
    publisher: value,
    inLanguage: value,
    archivedAt: value,
  },
  { requiredKeys: [] },
);
const review = fc
  .record(
    {
      url: fc.oneof(
        fc.constant('https://invented.example/desk/checks/own-check/'),
        fc.webUrl(),
        value,
      ),
      claimReviewed: value,
      headline: value,
      description: value,
      reviewBody: value,
      datePublished: fc.oneof(fc.constantFrom('2020-01-02', '9999-12-31', '03/04/2020'), value),
      author: fc.oneof(thing, value),
      creator: value,
      inLanguage: fc.oneof(fc.constantFrom('uk', 'EN_us', 'english', 'x'), value),
      correction: fc.array(
        fc.oneof(
          value,
          fc.record({
            text: value,
            datePublished: fc.constantFrom('2020-01-02', '2019-01-01', '2021-01-01'),
            keywords: fc.constantFrom('minor', 'void', 'x'),
          }),
        ),
        { maxLength: 3 },
      ),
      itemReviewed: fc.oneof(
        value,
        fc.record({
          '@type': fc.constant('Claim'),
          author: fc.oneof(thing, value),
          datePublished: value,
          appearance: fc.array(fc.oneof(thing, value), { maxLength: 3 }),
        }),
      ),
      reviewRating: fc.oneof(
        value,
        fc.record({
          alternateName: fc.constantFrom('False', 'Void', 'true', 'x'),
          ratingValue: fc.constantFrom(-1, 0, 1, 5, '', '3', null, 1e308),
          bestRating: fc.constantFrom(-1, 5, '5', ''),
          worstRating: fc.constantFrom(-1, 0, 1, '1'),
          ratingExplanation: value,
        }),
      ),
    },
    { requiredKeys: [] },
  )
  // Much of a review is as it should be, or few would become checks.
  .map((changes) => claimReviewWith(changes));

it('writes canonical records, which the check of the content does not refuse, whatever a feed holds', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(review, { minLength: 3, maxLength: 12 }), async (reviews) => {
      const outcomes = outcomesOf(reviews);
      expect(outcomes).toHaveLength(reviews.length);
      // A record that is refused would be a fault of ours, which the import only bears.
      expect(fates(outcomes)).not.toContain('import-refused');
      for (const outcome of outcomes) {
        if (outcome.became !== 'check') continue;
        for (const { kind, text } of outcome.files) expect(canonicalFile(kind, text)).toBe(text);
      }
      written += (await corpusOf(outcomes)).checks.size;
    }),
    { numRuns: 30 },
  );
  expect(written).toBeGreaterThan(30);
});
