import type { RuleRecord } from './rule.ts';

/** Ids in one file that name something in another. */
export const REFERENCE_RULES = {
  'reference-claimant': {
    severity: 'error',
    what: 'The claimant of a claim has a file in `claimants/`.',
    why: 'Its page, with all its claims, would not be there.',
  },
  'reference-outlet': {
    severity: 'error',
    what: 'The outlet of a source has a file in `outlets/`.',
    why: 'A source must say who published it.',
    norms: ['ifcn'],
  },
  'reference-source': {
    severity: 'error',
    what: 'A source that is named, compared or cited has a file in `sources/`.',
    why: 'Evidence that cannot be looked up is none.',
    norms: ['ifcn', 'efcsn'],
  },
  'reference-passage': {
    severity: 'error',
    what: 'A passage that is named is one of that source.',
    why: 'The page would show a judgement without the words that it rests on.',
    norms: ['ifcn', 'efcsn'],
  },
  'reference-comparison': {
    severity: 'error',
    what: 'A comparison that a check names has a file in `comparisons/`.',
    why: 'The two articles side by side are the heart of the page.',
  },
  'reference-point': {
    severity: 'error',
    what: 'A point of a check is a row of its comparison.',
    why: 'The rows that bear on the claim would not be marked.',
  },
  'reference-topic': {
    severity: 'error',
    what: 'A topic has a file in `topics/`.',
    why: 'The check would be missing from the topic’s page.',
  },
  'reference-verdict': {
    severity: 'error',
    what: 'A verdict, present or former, is one of the publication’s scale.',
    why: 'A verdict without a definition means nothing.',
    norms: ['ifcn', 'efcsn'],
  },
  'reference-author': {
    severity: 'error',
    what: 'Authors and reviewers are people of the publication’s configuration.',
    why: 'Readers must be able to see who wrote a check.',
    norms: ['ifcn', 'efcsn'],
  },
  'reference-address': {
    severity: 'error',
    what: 'A link to a page of this site leads to one that there is.',
    why: 'Readers would find a missing page, and only they.',
    norms: ['cool-addresses'],
  },
  'reference-heading': {
    severity: 'error',
    what: 'A link to a heading of the same text (`#heading`) finds one: the words of the heading in lower case, joined by hyphens.',
    why: 'Readers would click, and nothing would happen.',
  },
  'reference-image': {
    severity: 'error',
    what: 'A picture that a text shows lies in `images/`.',
    why: 'Readers would see a gap.',
  },
} as const satisfies Record<`reference-${string}`, RuleRecord>;
