import type { NoticedFinding } from '../corpus/hold-rows.ts';
import type { Stretch, WordChange } from '../compare/word-diff.ts';
import type { CorrectionClass } from '../model/correction.ts';
import type { MediaCategory, MediaType } from '../model/media.ts';
import type { Relation } from '../model/comparison.ts';
import type { Rights, SourceKind } from '../model/source.ts';
import type { Stance } from '../model/check.ts';
import type { Tone, VerdictMark } from '../model/verdict.ts';

export type { Stretch, WordChange };

/**
 * The plain props of components. Dates are calendar dates as text, languages are BCP 47 tags,
 * `href`s carry the site's base path, `…Html` is sanitised HTML; all other text is plain.
 */

/** A text in a language of its own. */
export interface Phrase {
  text: string;
  language: string;
}

export interface Link extends Phrase {
  href: string;
}

/** A link out of the site that survives its target (robustlinks.mementoweb.org). */
export interface RobustLink {
  /** The original address, with a text fragment where words are quoted. */
  href: string;
  original: string;
  archive?: { href: string; date: string };
}

export interface VerdictView {
  id: string;
  href: string;
  label: string;
  definition: string;
  /** From 1 (false) to 5 (true); `null` off the line. */
  number: number | null;
  /** The mark of a verdict off the line; `null` on it, where the number draws the mark. */
  mark: VerdictMark | null;
  colour: Tone | { light: string; dark: string };
}

/** A check in a listing. */
export interface CheckCard {
  href: string;
  title: Phrase;
  claim: Phrase;
  explanation: Phrase;
  claimant: Link;
  verdict: VerdictView;
  published: string;
  /** Day of the latest correction. */
  corrected?: string;
  /** Of a check that is not published yet; never in a built site. */
  draft?: true;
}

/** A source's identity. */
export interface SourceView {
  id: string;
  outlet: Link;
  /** The outlet's name in running text. */
  short: string;
  headline?: string;
  authors: string[];
  /** A day, a month (`2025-08`) or a year. */
  published?: string;
  accessed?: string;
  language: string;
  rights: Rights;
  kind: SourceKind;
  description?: string;
  link?: RobustLink;
}

export interface QuotationView {
  stretches: Stretch[];
  /** Link to the very words, where the source has an address. */
  link?: RobustLink;
}

export interface PassageView {
  id: string;
  language: string;
  quotations: QuotationView[];
  /** Empty where there is none. */
  paraphraseHtml: string;
}

/** What the machine noticed between the two passages of a row; a side without words is empty. */
export type FindingView = NoticedFinding;

interface RowBase {
  /** The row's id; its fragment is `rowFragment(id)`. */
  id: string;
  point: string;
  difference?: string;
  note?: string;
  findings?: FindingView[];
}

/** One point of a comparison; the relation says which sides there are. */
export type RowView =
  | (RowBase & {
      relation: 'same' | 'reworded' | 'contradicted';
      left: PassageView;
      right: PassageView;
      changes: WordChange[];
    })
  | (RowBase & { relation: 'dropped'; left: PassageView; right: null })
  | (RowBase & { relation: 'added'; left: null; right: PassageView });

export interface ComparisonView {
  id: string;
  href: string;
  title: string;
  language: string;
  left: SourceView;
  right: SourceView;
  rows: RowView[];
  counts: Record<Relation, number>;
  commentaryHtml: string;
}

export interface CorrectionView {
  date: string;
  class: CorrectionClass;
  note: string;
  language: string;
  /** The verdict before, where the correction changed it. */
  was?: VerdictView;
  /** The verdict that it led to. */
  became?: VerdictView;
  /** Whether that is the check's verdict to this day. */
  isPresent?: boolean;
  /** The page of all that changed with it, where the history has the version before. */
  changes?: string;
}

/** An earlier version of a check. */
export interface VersionLink {
  href: string;
  /** What changed from it to the next. */
  changes: string;
  /** The day from which it stood, and of several of one day the time (UTC). */
  day: string;
  time?: string;
}

/** A passage that a check rests on or cites. */
export interface EvidenceView {
  passage: PassageView;
  /** Left out where the text only cites it. */
  stance?: Stance;
  note?: string;
}

/** A source as a check's page lists it, with the passages that the check uses. */
export interface SourceCard {
  source: SourceView;
  passages: EvidenceView[];
}

/** A picture, video or recording under check. */
export interface MediaView {
  /** The fragment that finds it on the page. */
  id: string;
  type: MediaType;
  description: string;
  categories: MediaCategory[];
  shared: RobustLink[];
  /** Address of the original. */
  original?: string;
  context?: string;
}

export interface AuthorView {
  name: string;
  kind: 'person' | 'organisation';
  role?: string;
  url?: string;
}
