import { z } from 'zod';
import { check, claim, evidence } from '../model/check.ts';
import { correction } from '../model/correction.ts';
import { media } from '../model/media.ts';
import { slug } from '../model/slug.ts';

/** A value where it is as the rules of today want it. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

/** Those of a list that are as the rules of today want them. */
export function some<Item>(item: z.ZodType<Item>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((list) =>
      list.flatMap((one) => {
        const { success, data } = item.safeParse(one);
        return success ? [data] : [];
      }),
    );
}

/**
 * The frontmatter of an old version, read as far as it can be: rules change, and a version that was
 * published under those of its day must still be shown.
 */
export const versionData = z.object({
  title: maybe(check.shape.title),
  draft: maybe(check.shape.draft),
  claim: z
    .object({
      text: maybe(claim.shape.text),
      claimant: maybe(claim.shape.claimant),
      date: maybe(claim.shape.date),
      venue: maybe(claim.shape.venue),
      appearances: some(slug),
    })
    .catch({
      text: undefined,
      claimant: undefined,
      date: undefined,
      venue: undefined,
      appearances: [],
    }),
  verdict: maybe(check.shape.verdict),
  explanation: maybe(check.shape.explanation),
  summary: maybe(check.shape.summary),
  published: maybe(check.shape.published),
  authors: some(slug),
  reviewers: some(slug),
  topics: some(slug),
  comparison: maybe(check.shape.comparison),
  points: some(slug),
  evidence: some(evidence),
  media: some(media),
  corrections: some(correction),
  language: maybe(check.shape.language),
});
export type VersionData = z.output<typeof versionData>;
