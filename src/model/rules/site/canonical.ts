import type { RuleRecord } from '../rule.ts';

/** The address by which a page is to be known. */
export const SITE_CANONICAL_RULES = {
  'site-canonical-missing': {
    severity: 'error',
    what: 'A page that may be found names its canonical address.',
    why: 'Copies of the page, with a query behind the address for instance, compete with it in search results.',
    mend: "Hand the page's address to `Base.astro`, or hide the page.",
    norms: ['canonical', 'google-canonical'],
  },
  'site-canonical-twice': {
    severity: 'error',
    what: 'A page names one canonical address.',
    why: 'Search engines take neither of two.',
    mend: 'Leave one of them out.',
    norms: ['canonical', 'google-canonical'],
  },
  'site-canonical-dead': {
    severity: 'error',
    what: 'The canonical address is given in full, and a page of this site is there.',
    why: 'A page whose canonical address leads nowhere is dropped from search results.',
    mend: "Mend the address; the configuration's `address` is where the site will stand.",
    norms: ['canonical'],
  },
  'site-canonical-other': {
    severity: 'error',
    what: 'The canonical address of a page is its own; or that of the page above it of which it is another form, such as a former version of a check. The later pages of a listing name themselves. Pages hidden from search engines may name any.',
    why: 'Two pages with one canonical address count as one, and one of them is never found.',
    mend: "Name the page's own address.",
    norms: ['canonical', 'google-canonical'],
  },
  'site-canonical-moved': {
    severity: 'error',
    what: "The canonical address of a page that leads on to another is that other's.",
    why: 'Else what the old address has earned stays with it.',
    mend: 'Name the page that readers are led to.',
    norms: ['canonical'],
  },
  'site-canonical-hidden': {
    severity: 'error',
    what: 'The page that is named as canonical is one that may be found itself.',
    why: 'Else neither of the two is found.',
    mend: 'Name the page at the end of the way.',
    norms: ['google-canonical'],
  },
} as const satisfies Record<`site-${string}`, RuleRecord>;
