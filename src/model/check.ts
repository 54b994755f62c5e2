import { z } from 'zod';
import { calendarDate, partialDate } from './calendar-date.ts';
import { type Correction, correction } from './correction.ts';
import { media } from './media.ts';
import { slug } from './slug.ts';
import { languageTag, line, webAddress } from './text.ts';
import { verdictId, VOID } from './verdict.ts';

/** What a passage does to a claim. */
export const STANCES = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** A passage with a stance towards the claim. */
export const evidence = z.strictObject({
  /** Id of the source. */
  source: slug,
  /** Id of a passage of that source. */
  passage: slug,
  /** What the passage does to the claim. */
  stance: z.enum(STANCES),
  /** What the passage shows, where that is not plain. */
  note: line.optional(),
});
export type Evidence = z.output<typeof evidence>;

/** The statement under check. */
export const claim = z.strictObject({
  /** The statement in one sentence, without any verdict word. */
  text: line,
  /** Id of the claimant. */
  claimant: slug,
  /** The day on which it was made, or the month or year where no more is known. */
  date: partialDate,
  /** Where it was made. */
  venue: line.optional(),
  /** Ids of the sources in which it appeared. */
  appearances: z.array(slug).default([]),
});

/** The frontmatter of a check: `content/checks/<year>/<slug>.md`. */
export const check = z.strictObject({
  /** The headline. */
  title: line,
  /** Of a check that is seen in `npm run dev` alone; one that was published is a draft no more. */
  draft: z.boolean().optional(),
  /** The statement under check. */
  claim,
  /** Id of a value of the publication's scale. */
  verdict: verdictId,
  /** One sentence that says why. */
  explanation: line,
  /** Two or three sentences for those who read no further; also the page's description. */
  summary: line.optional(),
  /** The day of publication, whose year is the folder. */
  published: calendarDate,
  /** Ids of people of the publication. */
  authors: z.array(slug).min(1),
  /** Ids of people of the publication who read it before it was published. */
  reviewers: z.array(slug).default([]),
  /** Ids of topics. */
  topics: z.array(slug).default([]),
  /** Id of the comparison of the two articles that the claim travelled through. */
  comparison: slug.optional(),
  /** Ids of the comparison's rows that bear on this claim. */
  points: z.array(slug).default([]),
  /** Passages of sources, each with what it does to the claim. */
  evidence: z.array(evidence).default([]),
  /** Pictures, videos and recordings that the claim is about or comes with. */
  media: z.array(media).default([]),
  /** Public changes since publication, oldest first. */
  corrections: z.array(correction).default([]),
  /** Former slugs, the oldest first, which go on leading here; by the oldest, feeds know the check. */
  aliases: z.array(slug).default([]),
  /** Where it was published before, if it was imported: by it an import knows what it has written. */
  imported: webAddress.optional(),
  /** The publication's first language where it is left out. */
  language: languageTag.optional(),
});
export type CheckData = z.output<typeof check>;

/** The correction by which a check was withdrawn, if it was. */
export function withdrawalOf({
  verdict,
  corrections,
}: Pick<CheckData, 'verdict' | 'corrections'>): Correction | undefined {
  return verdict === VOID
    ? corrections.findLast((correction) => correction.class === 'void')
    : undefined;
}
