import type { RuleRecord } from '../rule.ts';

/** Links, images, scripts, style sheets, frames, `srcset`, redirections, the addresses in `og:` and `twitter:` facts, in JSON-LD, style sheets, `robots.txt`, OPML and JSON. Addresses of other sites are not looked up: nothing leaves your machine. A page at a former address of a check counts as a page. */
export const SITE_LINK_RULES = {
  'site-link-dead': {
    severity: 'error',
    what: 'What is linked on this site is there.',
    why: 'Readers come to nothing; a check whose evidence is gone is no check.',
    mend: 'Mend the address; where a check has moved, list its former slug in `aliases` of the new one.',
    norms: ['cool-addresses'],
  },
  'site-link-slash': {
    severity: 'warning',
    what: 'A link to a page ends with a slash.',
    why: 'Without it a server must redirect, or finds nothing.',
    mend: 'Put the slash there.',
  },
  'site-link-outside': {
    severity: 'error',
    what: 'A link from the root of the host stays below the path that the site is deployed under.',
    why: 'It leads out of the site, to whatever stands there.',
    mend: 'Begin it with the path, or write the whole address where that is meant.',
  },
  'site-link-malformed': {
    severity: 'error',
    what: 'A link is an address.',
    why: 'Browsers guess, each another way.',
    mend: 'Encode its signs.',
    norms: ['address'],
  },
  'site-fragment-dead': {
    severity: 'error',
    what: 'The place that a link names by `#…` is on the page that it leads to. Text fragments (`#:~:text=`) are left alone.',
    why: 'The reader lands on top of the page and searches.',
    mend: 'Mend the fragment, or the `id` that it was to find.',
    norms: ['html'],
  },
} as const satisfies Record<`site-${string}`, RuleRecord>;
