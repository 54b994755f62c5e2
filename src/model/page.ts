import { z } from 'zod';
import { languageTag, line } from './text.ts';

/** Addresses at the top of the site that belong to the site itself. */
export const RESERVED_PAGES = [
  '404',
  'api',
  'cards',
  'checks',
  'claimants',
  'compare',
  'comparisons',
  'corrections',
  'data',
  'feeds',
  'images',
  'languages',
  'outlets',
  'search',
  'sources',
  'standards',
  'topics',
  'verdicts',
] as const;

/** The page whose text stands below the form of `/contribute/`. */
export const CONTRIBUTE_PAGE = 'contribute';

/** The frontmatter of a page: `content/pages/<slug>.md`. */
export const page = z.strictObject({
  /** The headline. */
  title: line,
  /** One sentence for search engines and for the top of the page. */
  description: line.optional(),
  /** The menu that shows it; none where it is left out. */
  menu: z.enum(['header', 'footer']).optional(),
  /** The name in the menu, where the title is long. */
  menuLabel: line.optional(),
  /** Place in the menu, from the lowest number up. */
  order: z.int().default(0),
  /** Language of the text; the publication’s first where it is left out. */
  language: languageTag.optional(),
});
