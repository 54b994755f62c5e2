import type { TextPlace } from './packs.ts';

/** What the versions of a check name that may be gone from the corpus of today. */
export interface VersionReferences {
  claimant?: string;
  verdict?: string;
  comparison?: string;
  topics: string[];
  /** Authors and reviewers. */
  people: string[];
  sources: string[];
  /** Paths on the site of its links and images. */
  addresses: string[];
}

/** An earlier published version of a check. */
export interface CheckVersion {
  /** The slug that the check had then. */
  slug: string;
  /** Its place among the versions of that slug, from 1; it never changes. */
  number: number;
  /** The day from which it stood, by the committer's calendar. */
  day: string;
  /** The same as an instant: ISO 8601, in UTC. */
  time: string;
  /** The day on which another took its place; left out where that is not committed yet. */
  until?: string;
  commit: string;
  /** Digest of its text and of all that the text became. */
  key: string;
  references: VersionReferences;
  /** How many corrections it listed. */
  corrections: number;
  /** Where what is known of its text lies in the cache of the history. */
  text: TextPlace;
}

/** Why no history is at hand. */
export interface HistoryGap {
  kind: 'no-git' | 'no-repository' | 'not-trusted' | 'no-commit' | 'shallow' | 'failed';
  /** What git said, where that tells more. */
  detail?: string;
}

/** The earlier versions of each check by its slug of today, oldest first; or why there are none. */
export type History =
  { versions: ReadonlyMap<string, readonly CheckVersion[]> } | { gap: HistoryGap };
