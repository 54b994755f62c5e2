import { z } from 'zod';
import { languageTag, line, webAddress } from './text.ts';

/** The frontmatter of an outlet: `content/outlets/<id>.md`. */
export const outlet = z.strictObject({
  name: line,
  /** The name in running text, where the full one is long. */
  short: line.optional(),
  url: webAddress.optional(),
  sameAs: z.array(webAddress).default([]),
  language: languageTag.optional(),
});
