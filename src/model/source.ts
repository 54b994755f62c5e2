import { z } from 'zod';
import { calendarDate, partialDate } from './calendar-date.ts';
import { slug } from './slug.ts';
import { languageTag, line, webAddress } from './text.ts';

/** Terms under which a source may be quoted; all but the first allow it to stand in full. */
export const RIGHTS = [
  'all-rights-reserved',
  'cc-by-4.0',
  'cc-by-sa-4.0',
  'cc0-1.0',
  'public-domain',
] as const;
export type Rights = (typeof RIGHTS)[number];

/** Whether quotations of a source with these rights are limited in length. */
export function quotationsAreLimited(rights: Rights): boolean {
  return rights === 'all-rights-reserved';
}

/** How near a source is to what it tells of. */
export const SOURCE_KINDS = ['primary', 'secondary', 'tertiary'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A copy in a web archive, and the day on which the copy was made. */
export const archivedCopy = z.strictObject({
  /** Address of the copy. */
  url: webAddress,
  /** The day on which the copy was made. */
  date: calendarDate,
});

/** The frontmatter of a source: `content/sources/<id>.md`. What is not known is left out. */
export const source = z.strictObject({
  /** Id of the outlet. */
  outlet: slug,
  /** The headline as the source gives it. */
  headline: line.optional(),
  /** Names as the byline gives them. */
  authors: z.array(line).default([]),
  /** Where it can be read. */
  url: webAddress.optional(),
  /** A copy in a web archive. */
  archived: archivedCopy.optional(),
  /** The day, month or year of publication. */
  published: partialDate.optional(),
  /** The day on which we read it. */
  accessed: calendarDate.optional(),
  /** Language of the source. */
  language: languageTag,
  /** Terms under which it may be quoted; all but `all-rights-reserved` allow it to stand in full. */
  rights: z.enum(RIGHTS),
  /** How near it is to what it tells of. */
  kind: z.enum(SOURCE_KINDS),
  /** What kind of text it is, in a few words. */
  description: line.optional(),
});
export type SourceData = z.output<typeof source>;

/** A part of a source: verbatim quotations, paraphrase, or both. */
export interface Passage {
  /** The text of the heading that opens it. */
  id: string;
  /** Verbatim words, one entry a blockquote, in plain text. */
  quotations: string[];
  /** The rest, as HTML; empty where there is none. */
  paraphrase: string;
}
