import type { RuleRecord } from './rule.ts';

/** What must be right between the parts of one record. */
export const CHECK_RULES = {
  'check-claim-verdict': {
    severity: 'error',
    what: 'The claim is the statement alone, without any verdict word of the scale.',
    why: 'Feeds and search engines repeat the claim without its verdict.',
    norms: ['google-claim-review'],
  },
  'check-claim-length': {
    severity: 'warning',
    what: 'The claim has at most 75 characters.',
    why: 'Listings and search results cut what is longer.',
    norms: ['google-claim-review'],
  },
  'check-points-comparison': {
    severity: 'error',
    what: 'A check that has `points` names the `comparison` that they are rows of.',
    why: 'Points of nothing would be shown nowhere.',
  },
  'check-list-twice': {
    severity: 'error',
    what: 'No topic, point, author, reviewer or category of media is listed twice.',
    why: 'It would be shown twice.',
  },
  'check-evidence-twice': {
    severity: 'error',
    what: 'No passage is listed twice in the evidence.',
    why: 'One passage cannot both support and refute, or count double.',
  },
  'check-media-categories': {
    severity: 'error',
    what: 'The categories of a picture, video or recording do not contradict each other: `original` stands with none of `edited-or-cropped`, `transformed` and `staged`, and `satire-or-parody` not with `decontextualized`. An original that is shown with a wrong date or place is `[original, decontextualized]`.',
    why: 'The first three are so by [schema.org’s definition](https://schema.org/MediaManipulationRatingEnumeration). Satire is presented as such; passed on without that, it is out of context. Who takes the check as data could make nothing of both.',
    norms: ['media-review'],
  },
  'check-published-year': {
    severity: 'error',
    what: 'A check lies in the folder of the year in which it was published.',
    why: 'Contributors find files by it.',
  },
  'check-published-early': {
    severity: 'error',
    what: 'A check is not published before the claim was made.',
    why: 'One of the two dates is wrong.',
    norms: ['google-claim-review'],
  },
  'check-correction-order': {
    severity: 'error',
    what: 'Corrections come after publication, the oldest first.',
    why: 'Readers see the last one as the present state.',
    norms: ['ifcn', 'efcsn'],
  },
  'check-correction-class': {
    severity: 'error',
    what: 'A correction that changed the verdict (`was`) is of class `substantial` or `void`.',
    why: 'Subscribers are told of these classes above all.',
    norms: ['ifcn', 'efcsn'],
  },
  'check-correction-was': {
    severity: 'error',
    what: 'The last correction that names a former verdict (`was`) does not name the present one.',
    why: 'It would tell readers of a change, and show none.',
    norms: ['ifcn', 'efcsn'],
  },
  'check-void-correction': {
    severity: 'error',
    what: 'A check with the verdict `void` has a correction of class `void`, and the other way round.',
    why: 'Withdrawing a check is a correction, and says when and why.',
    norms: ['ifcn', 'efcsn'],
  },
  'check-alias-taken': {
    severity: 'error',
    what: 'An alias is neither the slug nor the alias of another check, nor stands twice.',
    why: 'A former address must lead to one check, for ever.',
    norms: ['cool-addresses'],
  },
  'page-slug-reserved': {
    severity: 'error',
    what: 'A page does not take an address that is the site’s own, such as `search` or `checks`.',
    why: 'One of the two would vanish.',
    norms: ['cool-addresses'],
  },
} as const satisfies Record<`${'check' | 'page'}-${string}`, RuleRecord>;
