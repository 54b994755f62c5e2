import { z } from 'zod';
import { languageTag, line } from './text.ts';

/** The frontmatter of a topic: `content/topics/<id>.md`. */
export const topic = z.strictObject({
  name: line,
  language: languageTag.optional(),
});
