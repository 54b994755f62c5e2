import { findDifferences } from './find.ts';
import type { Excerpt, Finding } from './finding.ts';
import { primaryLanguage } from './language.ts';

/** A passage of a source, as much as the finders are told of it. */
export interface QuotedPassage {
  /** Its quotations, in plain text. */
  quotations: readonly string[];
  /** A BCP 47 tag. */
  language: string;
  /** A day (`2025-08-20`), a month or a year. */
  published?: string | undefined;
}

/**
 * What the machine notices between the quotations of two passages. Nothing where a side has none:
 * paraphrases are our own words, and no witness. Nothing between two languages either, in which
 * every name and number may be written otherwise.
 */
export function findingsBetween(left: QuotedPassage, right: QuotedPassage): Finding[] {
  if (left.quotations.length === 0 || right.quotations.length === 0) return [];
  if (primaryLanguage(left.language) !== primaryLanguage(right.language)) {
    return [];
  }
  return findDifferences(excerptOf(left), excerptOf(right));
}

/** All that is quoted as one text, a quotation a line. */
function excerptOf({ quotations, language, published }: QuotedPassage): Excerpt {
  const text = quotations.join('\n');
  // Weekdays cannot be counted from a year.
  const isNear = published !== undefined && published.length > 'YYYY'.length;
  return { text, start: 0, end: text.length, language, ...(isNear && { published }) };
}
