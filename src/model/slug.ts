import { z } from 'zod';
import { expected } from './expected.ts';

/** An id or slug: lower-case ASCII letters and digits, words joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What `SLUG_PATTERN` asks for, in words, for diagnostics. */
export const SLUG_RULE = 'lower-case ASCII letters and digits, words joined by single hyphens';

/** Whether `text` can stand in an address as it is, so that anybody can type it. */
export function isSlug(text: string): boolean {
  return SLUG_PATTERN.test(text);
}

/** An id of a record, a row or a passage, or a check's slug. */
export const slug = z
  .string()
  .refine(isSlug, expected('frontmatter-slug', SLUG_RULE))
  .meta({ pattern: SLUG_PATTERN.source });
