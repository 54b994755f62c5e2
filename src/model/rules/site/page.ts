import type { RuleRecord } from '../rule.ts';

/** What every page of HTML has. */
export const SITE_PAGE_RULES = {
  'site-title-missing': {
    severity: 'error',
    what: 'A page has a title with words.',
    why: 'It is what search results, tabs and bookmarks show.',
    mend: 'Give the page a `title`; in a layout, hand one to `Base.astro`.',
    norms: ['page-title', 'html'],
  },
  'site-title-twice': {
    severity: 'error',
    what: 'A page has one title.',
    why: 'Browsers show the first, search engines choose.',
    mend: 'Leave one of them out.',
    norms: ['html'],
  },
  'site-title-shared': {
    severity: 'error',
    what: 'No two pages of one kind (one folder) that are to be found have the same title. Somebody may be a claimant and have an outlet of the same name.',
    why: 'In search results nobody can tell the two apart.',
    mend: 'Say in the title what makes the page another.',
    norms: ['page-title'],
  },
  'site-description-missing': {
    severity: 'error',
    what: 'A page has a description with words.',
    why: 'Search engines and other sites show it below the title.',
    mend: 'Give the page a `description`.',
    norms: ['html'],
  },
  'site-description-twice': {
    severity: 'error',
    what: 'A page has one description.',
    why: 'Of two, machines take either.',
    mend: 'Leave one of them out.',
    norms: ['html'],
  },
  'site-description-shared': {
    severity: 'warning',
    what: 'No two pages of one kind have the same description; the later pages of a listing may share that of the first.',
    why: 'It then says nothing of the page.',
    mend: 'Write one for each, in its frontmatter or its layout.',
  },
  'site-language-missing': {
    severity: 'error',
    what: 'A page says its language: `<html lang>`, with a tag of BCP 47 (WCAG 3.1.1).',
    why: 'Screen readers choose a voice by it, browsers offer to translate by it.',
    mend: "Set `language` of the record, or the publication's `languages`.",
    norms: ['page-language', 'language'],
  },
  'site-heading-twice': {
    severity: 'error',
    what: 'A page has no more than one `<h1>`.',
    why: 'It names the page to those who hear it.',
    mend: 'Begin the headings of a text with `##`.',
    norms: ['structure'],
  },
  'site-id-twice': {
    severity: 'error',
    what: 'No two elements of a page have one `id`.',
    why: 'Links and labels find only the first.',
    mend: 'Rename one; headings of a text get their ids from their words.',
    norms: ['html'],
  },
  'site-encoding': {
    severity: 'error',
    what: 'Pages, feeds and data are text in UTF-8.',
    why: 'Read as anything else, names and quotations have wrong letters.',
    mend: 'Find what wrote the file; builds write UTF-8.',
    norms: ['utf-8'],
  },
} as const satisfies Record<`site-${string}`, RuleRecord>;
