/** What the machine can notice between two passages. */
export const FINDING_KINDS = [
  'number',
  'date',
  'name',
  'quotation',
  'negation',
  'antonym',
  'hedge',
  'attribution',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `high` where the two sides cannot both be true, `attention` where a person should look. */
export type Severity = 'high' | 'attention';

/** A stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Words of a text, exactly as they stand at their place. */
export interface Words extends Span {
  text: string;
}

/** A difference between two passages, with the words on both sides; one side may have none. */
export interface Finding {
  kind: FindingKind;
  severity: Severity;
  left: Words | null;
  right: Words | null;
}

/** A passage as the finders see it: a stretch of a text, with what is known of the whole. */
export interface Excerpt extends Span {
  /** The whole text, into which all offsets point. */
  text: string;
  /** A BCP 47 tag. */
  language: string;
  /** The day (`2025-08-20`) or month on which the whole was published, where it is known. */
  published?: string | undefined;
}
