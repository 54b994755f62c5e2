import type { Relation } from '../model/comparison.ts';
import type { Rights } from '../model/source.ts';
import type { Finding, Span } from './finding.ts';

/** A text to compare. */
export interface Article {
  text: string;
  /** A BCP 47 tag. */
  language: string;
  /** The day (`2025-08-20`) or month on which it was published, where it is known. */
  published?: string | undefined;
  rights?: Rights | undefined;
}

/** What a line is that does not belong to the article's text. */
export const SET_ASIDE_REASONS = [
  'date-line',
  'caption',
  'biography',
  'copyright',
  'subscription',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Lines that are not the article, and take no part in the comparison. */
export interface SetAside extends Span {
  reason: SetAsideReason;
}

/** A sentence of the article's text. */
export interface Sentence extends Span {
  /** Counted from 0. */
  paragraph: number;
}

/** A text cut into sentences. */
export interface SegmentedArticle extends Article {
  sentences: Sentence[];
  setAside: SetAside[];
}

/** Consecutive sentences of one side that a row shows together. */
export interface ComparedPassage extends Span {
  /** Indices into the side's sentences. */
  sentences: number[];
}

/** Two passages that say the same thing, or one that the other side has not. */
export interface ComparedRow {
  relation: Relation;
  left: ComparedPassage | null;
  right: ComparedPassage | null;
  /** How alike the two are, from 0 to 1; 0 where one side is missing. */
  score: number;
  /** It stands elsewhere in the order of the other text. */
  moved: boolean;
  /** `split` where one sentence became several, `merged` where several became one. */
  shape?: 'split' | 'merged';
  findings: Finding[];
}

/** Two texts compared: rows in the order of the left text, with those added where the right has them. */
export interface ComparedArticles {
  left: SegmentedArticle;
  right: SegmentedArticle;
  rows: ComparedRow[];
}
