import { z } from 'zod';
import { slug } from './slug.ts';
import { languageTag, line } from './text.ts';

/** How the right side of a row stands to the left. */
export const RELATIONS = ['same', 'reworded', 'contradicted', 'dropped', 'added'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Which sides a row of each relation has. */
export const SIDES_OF: Record<Relation, { left: boolean; right: boolean }> = {
  same: { left: true, right: true },
  reworded: { left: true, right: true },
  contradicted: { left: true, right: true },
  dropped: { left: true, right: false },
  added: { left: false, right: true },
};

/** One point on which the two sources are compared. */
export const row = z.strictObject({
  /** Id of the row, by which checks and links name it. */
  id: slug,
  /** The point as a question. */
  point: line,
  /** How the right side stands to the left: `same`, `reworded` and `contradicted` have both sides, `dropped` the left one alone, `added` the right one alone. */
  relation: z.enum(RELATIONS),
  /** Id of a passage of the left source. */
  left: slug.optional(),
  /** Id of a passage of the right source. */
  right: slug.optional(),
  /** The difference in a few words ("day: Tuesday → Monday"), for the overview and the row. */
  difference: line.optional(),
  /** What the difference means, in a sentence or two. */
  note: line.optional(),
});
export type Row = z.output<typeof row>;

/** The frontmatter of a comparison: `content/comparisons/<id>.md`. */
export const comparison = z.strictObject({
  /** The headline. */
  title: line,
  /** Ids of the left and of the right source. */
  sources: z.tuple([slug, slug]),
  /** Points on which the two are compared. */
  rows: z.array(row).default([]),
  /** The publication's first language where it is left out. */
  language: languageTag.optional(),
});
export type ComparisonData = z.output<typeof comparison>;
