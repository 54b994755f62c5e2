import { z } from 'zod';
import { languageTag, line } from './text.ts';

/** The frontmatter of a topic: `content/topics/<id>.md`. */
export const topic = z.strictObject({
  /** The name. */
  name: line,
  /** Language of the text; the publication’s first where it is left out. */
  language: languageTag.optional(),
});
