import { z } from 'zod';
import { languageTag, line, webAddress } from './text.ts';

/** The frontmatter of an outlet: `content/outlets/<id>.md`. */
export const outlet = z.strictObject({
  /** The name. */
  name: line,
  /** The name in running text, where the full one is long. */
  short: line.optional(),
  /** Address of its home page. */
  url: webAddress.optional(),
  /** Addresses that say who is meant, such as an encyclopaedia’s article. */
  sameAs: z.array(webAddress).default([]),
  /** Language of the text; the publication’s first where it is left out. */
  language: languageTag.optional(),
});
