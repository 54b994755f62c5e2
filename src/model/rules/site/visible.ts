import type { RuleRecord } from '../rule.ts';

/** What a check's markup says stands on its page. The page is read by its classes: `claim`, `claimant`, `verdict-label`, `verdict-place`, `correction-note`; and by `<time datetime>`. A publication with components of its own keeps these. */
export const SITE_VISIBLE_RULES = {
  'site-visible-verdict': {
    severity: 'error',
    what: '`alternateName` is the verdict that is shown, and `ratingExplanation` is shown.',
    why: 'Markup that says what the page does not show counts as spam, and reviews of the whole site are ignored.',
    mend: "Make both from the check's `verdict` and `explanation`.",
    norms: ['google-markup'],
  },
  'site-visible-number': {
    severity: 'error',
    what: "The rating's number is the one in words beside the verdict; a verdict that is shown as off the scale has none.",
    why: 'Markup that says what the page does not show counts as spam, and reviews of the whole site are ignored.',
    mend: "Make both from the verdict's number in the configuration.",
    norms: ['google-markup'],
  },
  'site-visible-claim': {
    severity: 'error',
    what: '`claimReviewed` is the claim that is shown.',
    why: 'Markup that says what the page does not show counts as spam, and reviews of the whole site are ignored.',
    mend: 'Make both from `claim.text`.',
    norms: ['google-markup'],
  },
  'site-visible-claimant': {
    severity: 'error',
    what: "The claim's author is the claimant that is shown.",
    why: 'Markup that says what the page does not show counts as spam, and reviews of the whole site are ignored.',
    mend: "Make both from the claimant's `name`.",
    norms: ['google-markup'],
  },
  'site-visible-author': {
    severity: 'error',
    what: 'Authors and creators of the review are named on the page.',
    why: 'Markup that says what the page does not show counts as spam, and reviews of the whole site are ignored.',
    mend: 'Name them.',
    norms: ['google-markup'],
  },
  'site-visible-date': {
    severity: 'error',
    what: '`datePublished`, `dateModified`, `expires`, and the day of the claim stand in a `<time datetime>`.',
    why: 'Markup that says what the page does not show counts as spam, and reviews of the whole site are ignored.',
    mend: 'Show the day.',
    norms: ['google-markup'],
  },
  'site-visible-correction': {
    severity: 'error',
    what: 'Corrections in the markup are those that are shown, no fewer and no more.',
    why: 'Markup that says what the page does not show counts as spam, and reviews of the whole site are ignored.',
    mend: 'Make both from `corrections`.',
    norms: ['google-markup', 'ifcn'],
  },
} as const satisfies Record<`site-${string}`, RuleRecord>;
