import { z } from 'zod';
import { slug } from '../model/slug.ts';

/** Texts and lists are bounded: whoever sends a proposal may also have written this. */
const text = z.string().max(1000);
const count = z.int().min(0);

const finding = z.strictObject({
  /** The question of the row in which the machine noticed it. */
  point: text,
  kind: text,
  severity: z.enum(['high', 'attention']),
  left: text,
  right: text,
});

const changedCheck = z.strictObject({
  slug,
  /** `affected`: its own file is as it was, and something that its page shows is not. */
  change: z.enum(['added', 'changed', 'affected', 'removed']),
  /** Path of its file below `content/`. */
  path: text,
  title: text,
  claim: text,
  claimant: text,
  /** The label of its verdict, and of the published one where it was another. */
  verdict: text,
  was: text.optional(),
  /** Outlet and headline of each source. */
  sources: z.array(text).max(30),
  findings: z.array(finding).max(30),
  corrections: count,
});
export type ChangedCheck = z.output<typeof changedCheck>;

const problem = z.strictObject({
  severity: z.enum(['error', 'warning']),
  rule: text,
  file: text,
  line: count,
  reason: text,
});
export type Problem = z.output<typeof problem>;

const pageDifference = z.strictObject({
  /** Address of the page below that of the site. */
  page: text,
  change: z.enum(['added', 'changed', 'removed']),
  /** Lines of its visible text with ` `, `+` or `-` before them; none where there are too many. */
  lines: z.array(text).max(80),
});
export type PageDifference = z.output<typeof pageDifference>;

/**
 * What reviewers are told of a proposed change of the content: facts in bounded texts and no markup, so
 * that who shows them need not trust who gathered them.
 */
export const proposal = z.strictObject({
  version: z.literal(1),
  errors: count,
  warnings: count,
  problems: z.array(problem).max(50),
  /** How many checks it changes, and the first of them. */
  changedChecks: count,
  checks: z.array(changedCheck).max(50),
  /** Of the built site; left out where it could not be built. */
  site: z
    .strictObject({
      added: count,
      changed: count,
      removed: count,
      /** Changed files that are no pages. */
      others: count,
      differences: z.array(pageDifference).max(20),
    })
    .optional(),
});
export type Proposal = z.output<typeof proposal>;
