import type { RuleRecord } from '../rule.ts';

/** What search engines are to find, and what readers have found before. */
export const SITE_SITEMAP_RULES = {
  'site-sitemap-dead': {
    severity: 'error',
    what: 'The addresses of a sitemap are given in full, and something is there.',
    why: 'Search engines stop trusting a sitemap that leads nowhere.',
    mend: 'Leave it out.',
    norms: ['sitemap'],
  },
  'site-sitemap-twice': {
    severity: 'error',
    what: 'No address stands twice in a sitemap.',
    why: 'It is counted as another page.',
    mend: 'Leave one of them out.',
    norms: ['sitemap'],
  },
  'site-sitemap-date': {
    severity: 'error',
    what: '`<lastmod>` is a day that exists.',
    why: 'Else it is ignored, and so are the others.',
    mend: 'Write `2025-08-20`.',
    norms: ['sitemap', 'date'],
  },
  'site-sitemap-hidden': {
    severity: 'error',
    what: 'The pages of a sitemap may be found: they lead on to no other, name no other as canonical, and are not hidden.',
    why: 'It says "find this" of what the page says "do not".',
    mend: 'Leave it out.',
    norms: ['google-canonical', 'sitemap'],
  },
  'site-sitemap-lacks': {
    severity: 'error',
    what: 'Every page that may be found is in a sitemap, save the later pages of listings.',
    why: 'It may never be found.',
    mend: 'List it, or hide it.',
    norms: ['sitemap'],
  },
  'site-address-gone': {
    severity: 'error',
    what: 'With `--previous`: every page, feed and file of data of the earlier build is there still. Later pages of listings and files that only pages load were never promised.',
    why: 'Others have linked it.',
    mend: 'List its slug in `aliases` of the check that took its place; what is withdrawn stays, with the verdict `void`.',
    norms: ['cool-addresses'],
  },
} as const satisfies Record<`site-${string}`, RuleRecord>;
