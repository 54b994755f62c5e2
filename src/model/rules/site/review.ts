import type { RuleRecord } from '../rule.ts';

/** What machines are told, by [Google's rules for fact-checks](https://developers.google.com/search/docs/appearance/structured-data/factcheck). The rules on the review itself hold in files of JSON as well, such as `/data/claimreview.json`. */
export const SITE_REVIEW_RULES = {
  'site-json-ld-syntax': {
    severity: 'error',
    what: 'JSON-LD is JSON.',
    why: 'No machine reads any of a block that is broken.',
    mend: 'Write it with `jsonLd()`, which escapes what would end the script.',
    norms: ['json-ld', 'json'],
  },
  'site-json-ld-context': {
    severity: 'error',
    what: 'JSON-LD says that its words are those of schema.org.',
    why: 'Else they mean nothing.',
    mend: 'Begin it with `"@context": "https://schema.org"`.',
    norms: ['json-ld'],
  },
  'site-claim-review-missing': {
    severity: 'error',
    what: "A check's page has a `ClaimReview`.",
    why: 'Search engines and explorers of fact-checks find the check by it.',
    mend: "Hand the check's graph to its layout.",
    norms: ['google-claim-review'],
  },
  'site-claim-review-twice': {
    severity: 'error',
    what: "A check's page has one `ClaimReview`.",
    why: 'Google takes one review for one page.',
    mend: 'Leave the others out.',
    norms: ['google-claim-review'],
  },
  'site-claim-review-place': {
    severity: 'error',
    what: 'No page but a check’s has a `ClaimReview`: neither listings nor former versions nor cards.',
    why: 'Google ignores the reviews of sites that repeat them.',
    mend: 'Leave it out.',
    norms: ['google-claim-review'],
  },
  'site-claim-review-url': {
    severity: 'error',
    what: "The review's `url` is the canonical address of its page.",
    why: 'Explorers show a review under this address, or not at all.',
    mend: "Make both from the configuration's `address`.",
    norms: ['google-claim-review'],
  },
  'site-claim-review-property': {
    severity: 'error',
    what: 'A review has `claimReviewed`, `url`, `datePublished`, `author` with a name, `reviewRating` with an `alternateName`, and `itemReviewed` with an `author` that has a name.',
    why: 'Without them it is not shown, or says a verdict of nobody on nothing.',
    mend: 'Fill in what the check lacks.',
    norms: ['google-claim-review', 'claim-review'],
  },
  'site-claim-review-number': {
    severity: 'error',
    what: 'A rating has `worstRating`, `ratingValue` and `bestRating`, or none of them: whole numbers, the worst at least 1, the value among them.',
    why: 'Google ignores other scales; aggregators make a score of truth of whatever they find.',
    mend: 'Leave all three out for a verdict off the scale.',
    norms: ['google-claim-review'],
  },
  'site-claim-review-date': {
    severity: 'error',
    what: 'Dates are days that exist (of a claim or an article, at least a year), by ISO 8601.',
    why: 'Other dates are read as another day, or as none.',
    mend: 'Write `2025-08-20`.',
    norms: ['google-claim-review', 'date'],
  },
  'site-claim-review-verdict-word': {
    severity: 'error',
    what: 'The claim has not its own verdict in it.',
    why: 'Search results show claim and verdict apart.',
    mend: 'Give the claim as it was made.',
    norms: ['google-claim-review'],
  },
} as const satisfies Record<`site-${string}`, RuleRecord>;
