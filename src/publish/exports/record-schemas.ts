import { z } from 'zod';
import { calendarDate } from '../../model/calendar-date.ts';
import { check, claim } from '../../model/check.ts';
import { claimant } from '../../model/claimant.ts';
import { comparison, row } from '../../model/comparison.ts';
import { outlet } from '../../model/outlet.ts';
import { slug } from '../../model/slug.ts';
import { source } from '../../model/source.ts';
import { languageTag, line, webAddress } from '../../model/text.ts';
import { topic } from '../../model/topic.ts';

/**
 * What the data exports hold: the frontmatter of each kind of record, with its references followed
 * as far as a reader of one file needs. Dates stay calendar dates, ids stay ids, `…Html` is HTML.
 */
const html = z.string();

const envelope = {
  $schema: webAddress,
  id: slug,
  page: webAddress,
  language: languageTag,
  licence: webAddress,
  bodyHtml: html,
};
const named = z.strictObject({ id: slug, page: webAddress, name: line });
const author = z.strictObject({
  id: slug,
  name: line,
  kind: claimant.shape.kind,
  role: line.optional(),
  url: webAddress.optional(),
});

const passage = z.strictObject({
  id: slug,
  quotations: z.array(z.string()),
  paraphraseHtml: html,
});

/** A source's identity. */
const sourceIdentity = source.extend({ id: slug, outlet: named });

/** A source by itself: without its passages, which stand where a check or comparison shows them. */
export const sourceRecord = sourceIdentity.extend({ $schema: webAddress });

/** A claimant with what its page says. */
export const claimantRecord = claimant.extend(envelope);

/** An outlet with what its page says. */
export const outletRecord = outlet.extend(envelope);

/** A topic with what its page says. */
export const topicRecord = topic.extend(envelope);

/** A check with its text and with the passages it rests on. */
export const checkRecord = check.omit({ draft: true }).extend({
  ...envelope,
  claim: claim.extend({
    claimant: claimant.omit({ language: true }).extend({ id: slug, page: webAddress }),
  }),
  verdict: z.strictObject({ id: slug, label: line, number: z.int().min(1).max(5).nullable() }),
  modified: calendarDate,
  withdrawn: z.boolean(),
  authors: z.array(author),
  reviewers: z.array(author),
  topics: z.array(named),
  sources: z.array(sourceIdentity.extend({ passages: z.array(passage) })),
});

/** A comparison with its passages, row by row, as people judged them. */
export const comparisonRecord = comparison.extend({
  ...envelope,
  sources: z.tuple([sourceIdentity, sourceIdentity]),
  rows: z.array(row.extend({ left: passage.optional(), right: passage.optional() })),
});

/** The kinds of record that are exported, each with its schema. */
export const RECORDS = {
  check: checkRecord,
  comparison: comparisonRecord,
  source: sourceRecord,
  claimant: claimantRecord,
  outlet: outletRecord,
  topic: topicRecord,
} as const;

export const RECORD_KINDS = [
  'check',
  'comparison',
  'source',
  'claimant',
  'outlet',
  'topic',
] as const satisfies readonly (keyof typeof RECORDS)[];

export type RecordKind = (typeof RECORD_KINDS)[number];
export type RecordOf<K extends RecordKind> = z.output<(typeof RECORDS)[K]>;
