import { CHECK_RULES } from './rules/check.ts';
import { COMPARISON_RULES } from './rules/comparison.ts';
import { FILE_RULES } from './rules/file.ts';
import { FRONTMATTER_RULES } from './rules/frontmatter.ts';
import { HISTORY_RULES } from './rules/history.ts';
import { IMPORT_RULES } from './rules/import.ts';
import { MARKDOWN_RULES } from './rules/markdown.ts';
import { PUBLICATION_RULES } from './rules/publication.ts';
import { QUOTATION_RULES } from './rules/quotation.ts';
import { REFERENCE_RULES } from './rules/reference.ts';
import type { RuleArea, RuleRecord } from './rules/rule.ts';
import { SITE_CANONICAL_RULES } from './rules/site/canonical.ts';
import { SITE_FEED_RULES } from './rules/site/feed.ts';
import { SITE_LINK_RULES } from './rules/site/link.ts';
import { SITE_PAGE_RULES } from './rules/site/page.ts';
import { SITE_REVIEW_RULES } from './rules/site/review.ts';
import { SITE_SITEMAP_RULES } from './rules/site/sitemap.ts';
import { SITE_VISIBLE_RULES } from './rules/site/visible.ts';
import { SOURCE_RULES } from './rules/source.ts';
import { TEXT_RULES } from './rules/text.ts';

/**
 * Every rule by its id, `area-check-subject`. A complaint names one of these, so that one without a
 * record does not compile. To add a rule: its record in the file of its area below `rules/` (for a new
 * area a file of its own, a line here and one in `AREAS`), a folder that breaks it below
 * `tests/corpus/cases/` with a `mended/` in it, and `npm run docs`, which
 * writes its page.
 */
export const RULES = {
  ...FILE_RULES,
  ...FRONTMATTER_RULES,
  ...TEXT_RULES,
  ...MARKDOWN_RULES,
  ...SOURCE_RULES,
  ...REFERENCE_RULES,
  ...COMPARISON_RULES,
  ...CHECK_RULES,
  ...PUBLICATION_RULES,
  ...HISTORY_RULES,
  ...QUOTATION_RULES,
  ...IMPORT_RULES,
  ...SITE_PAGE_RULES,
  ...SITE_CANONICAL_RULES,
  ...SITE_LINK_RULES,
  ...SITE_REVIEW_RULES,
  ...SITE_VISIBLE_RULES,
  ...SITE_FEED_RULES,
  ...SITE_SITEMAP_RULES,
} as const satisfies Readonly<Record<string, RuleRecord>>;

/** The id of a rule. */
export type RuleId = keyof typeof RULES;

/** What stands behind the area in the ids of its rules: `claimant`, `outlet` … for `reference`. */
export type SubjectOf<Area extends string, Id = RuleId> = Id extends `${Area}-${infer Subject}`
  ? Subject
  : never;

/** The file of a rule's page, below the project's folder. */
export function rulePage(rule: RuleId): string {
  return `docs/rules/${rule}.md`;
}

/** All rules, in the order of the index. */
export const AREAS: readonly RuleArea[] = [
  {
    command: 'check',
    title: 'Files',
    about: 'Where a file lies and what it is called.',
    rules: FILE_RULES,
  },
  {
    command: 'check',
    title: 'Frontmatter',
    about: 'The block of YAML at the top of a record.',
    rules: FRONTMATTER_RULES,
  },
  {
    command: 'check',
    title: 'Characters',
    about: 'Every line of every file.',
    rules: TEXT_RULES,
  },
  {
    command: 'check',
    title: 'Text',
    about: 'The Markdown below the frontmatter.',
    rules: MARKDOWN_RULES,
  },
  {
    command: 'check',
    title: 'Sources',
    about: 'Passages and quotations of `sources/<id>.md`.',
    rules: SOURCE_RULES,
  },
  {
    command: 'check',
    title: 'References',
    about: 'Ids in one file that name something in another.',
    rules: REFERENCE_RULES,
  },
  {
    command: 'check',
    title: 'Comparisons',
    about: 'Rows of `comparisons/<id>.md`.',
    rules: COMPARISON_RULES,
  },
  {
    command: 'check',
    title: 'Checks and pages',
    about: 'What must be right between the parts of one record.',
    rules: CHECK_RULES,
  },
  {
    command: 'check',
    title: 'Configuration',
    about: 'The file `publication.config.ts`, or the one that `--config` names.',
    rules: PUBLICATION_RULES,
  },
  {
    command: 'check --base',
    title: 'What is published',
    about: 'What changed since the version that `--base` names.',
    rules: HISTORY_RULES,
  },
  {
    command: 'quotes',
    title: 'Quotations looked up',
    about: 'What `npm run quotes` says of quotations and saved articles.',
    rules: QUOTATION_RULES,
  },
  {
    command: 'import',
    title: 'Imports',
    about: 'What `npm run import` says of the fact-checks of other systems.',
    rules: IMPORT_RULES,
  },
  {
    command: 'check:site',
    title: 'Pages of the built site',
    about: 'What every page of HTML has.',
    rules: SITE_PAGE_RULES,
  },
  {
    command: 'check:site',
    title: 'Canonical addresses',
    about: 'The address by which a page is to be known.',
    rules: SITE_CANONICAL_RULES,
  },
  {
    command: 'check:site',
    title: 'Links',
    about:
      'Links, images, scripts, style sheets, frames, `srcset`, redirections, the addresses in `og:` and `twitter:` facts, in JSON-LD, style sheets, `robots.txt`, OPML and JSON. Addresses of other sites are not looked up: nothing leaves your machine. A page at a former address of a check counts as a page.',
    rules: SITE_LINK_RULES,
  },
  {
    command: 'check:site',
    title: 'JSON-LD and ClaimReview',
    about:
      'What machines are told, by Google’s rules for fact-checks. The rules on the review itself hold in files of JSON as well, such as `/data/claimreview.json`.',
    rules: SITE_REVIEW_RULES,
  },
  {
    command: 'check:site',
    title: 'Markup and visible text',
    about:
      'What a check’s markup says stands on its page. The page is read by its classes: `claim`, `claimant`, `verdict-label`, `verdict-place`, `correction-note`; and by `<time datetime>`. A publication with components of its own keeps these.',
    rules: SITE_VISIBLE_RULES,
  },
  {
    command: 'check:site',
    title: 'Feeds and data',
    about: 'RSS, Atom, JSON Feed, OPML and all other XML and JSON.',
    rules: SITE_FEED_RULES,
  },
  {
    command: 'check:site',
    title: 'Sitemaps and former addresses',
    about: 'What search engines are to find, and what readers have found before.',
    rules: SITE_SITEMAP_RULES,
  },
];
