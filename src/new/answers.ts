import type { Evidence, Stance } from '../model/check.ts';
import type { ClaimantKind } from '../model/claimant.ts';
import type { Rights, SourceKind } from '../model/source.ts';

/**
 * What somebody answers who adds records: ids are chosen, and name records that are there or that are
 * made along with it. Everything that may be left out is left out of the record, or marked in it as
 * to be filled in where a record cannot be without it. `newFiles` makes files of it.
 */
export interface Answers {
  claimants?: readonly ClaimantAnswers[];
  outlets?: readonly OutletAnswers[];
  topics?: readonly TopicAnswers[];
  sources?: readonly SourceAnswers[];
  checks?: readonly CheckAnswers[];
}

/** A new claimant, to be judged what it is where nobody has said. */
export interface ClaimantAnswers {
  id: string;
  name: string;
  kind?: ClaimantKind | undefined;
  role?: string | undefined;
  sameAs?: readonly string[] | undefined;
  language?: string | undefined;
}

/** A new outlet. */
export interface OutletAnswers {
  id: string;
  name: string;
  short?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
}

/** A new topic. */
export interface TopicAnswers {
  id: string;
  name: string;
  language?: string | undefined;
}

/** A new source; what is not known of it is left out. */
export interface SourceAnswers {
  id: string;
  /** Id of the outlet. */
  outlet: string;
  headline?: string | undefined;
  authors?: readonly string[] | undefined;
  url?: string | undefined;
  archived?: { url: string; date: string } | undefined;
  published?: string | undefined;
  accessed?: string | undefined;
  language: string;
  /** All rights reserved where nobody says otherwise. */
  rights?: Rights | undefined;
  kind?: SourceKind | undefined;
  description?: string | undefined;
  /** In the article's order. Where there are none, one is written to be filled in. */
  passages?: readonly PassageAnswers[] | undefined;
}

/** A part of a source, in plain text: signs of Markdown stand for themselves. */
export interface PassageAnswers {
  id: string;
  /** Verbatim words. */
  quotations?: readonly string[] | undefined;
  /** The rest in our own words; each line is a paragraph. */
  paraphrase?: string | undefined;
}

/** A new check, with whatever of it is known so far. */
export interface CheckAnswers {
  slug: string;
  /** The claim where it is left out. */
  title?: string | undefined;
  claim: {
    text: string;
    /** Id of the claimant. */
    claimant: string;
    date?: string | undefined;
    venue?: string | undefined;
    /** Ids of sources. */
    appearances?: readonly string[] | undefined;
  };
  verdict?: string | undefined;
  explanation?: string | undefined;
  summary?: string | undefined;
  published?: string | undefined;
  /** Ids of people; the first of the publication where nobody is named. */
  authors?: readonly string[] | undefined;
  reviewers?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  comparison?: string | undefined;
  points?: readonly string[] | undefined;
  evidence?: readonly EvidenceAnswers[] | undefined;
  language?: string | undefined;
  /** The text in Markdown; headings with what is to be filled in where it is left out. */
  text?: string | undefined;
}

/** A passage as evidence, to be judged where it has no stance. */
export interface EvidenceAnswers extends Pick<Evidence, 'source' | 'passage'> {
  stance?: Stance | undefined;
  note?: string | undefined;
}
