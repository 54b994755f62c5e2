import type { ClaimantKind } from '../model/claimant.ts';
import type { Point } from '../model/diagnostic.ts';
import type { Appearance } from './appearance.ts';

/** An appearance with what the feed says of the article. */
export interface ForeignAppearance extends Appearance {
  headline?: string | undefined;
  authors: string[];
  /** Who published it, by name. */
  outlet?: string | undefined;
  published?: string | undefined;
  language?: string | undefined;
}

/** Who made a claim, in the feed's words. */
export interface ForeignClaimant {
  name: string;
  kind?: ClaimantKind | undefined;
  role?: string | undefined;
  sameAs: string[];
}

/** A rating as it stands; numbers only where they are numbers. */
export interface ForeignRating {
  label?: string | undefined;
  value?: number | undefined;
  best?: number | undefined;
  worst?: number | undefined;
}

/** A fact-check of somebody's feed, taken apart and not yet judged: texts and dates as they stand. */
export interface ForeignReview {
  claim?: string | undefined;
  claimDate?: string | undefined;
  claimant?: ForeignClaimant | undefined;
  /** How many claimants there are beside the first, which are not taken. */
  otherClaimants: number;
  appearances: ForeignAppearance[];
  rating: ForeignRating;
  explanation?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  body?: string | undefined;
  /** Where it was published. */
  address?: string | undefined;
  publisher?: { name: string; url: string | undefined } | undefined;
  /** Names of those who wrote it. */
  authors: string[];
  published?: string | undefined;
  /** When it was withdrawn from the feed. */
  deleted?: string | undefined;
  language?: string | undefined;
  corrections: { note: string; date?: string | undefined; class?: string | undefined }[];
}

/** A fact-check and where it was found. */
export interface PlacedReview {
  /** The file, as it was given. */
  file: string;
  start: Point;
  review: ForeignReview;
}
