import type { Publication } from '../model/publication.ts';
import type { EmbedFrame } from './embed.ts';
import type { FirstStepsView } from './first-steps.ts';
import type {
  AuthorView,
  CheckCard,
  ComparisonView,
  CorrectionView,
  Link,
  MediaView,
  Phrase,
  SourceCard,
  SourceView,
  VerdictView,
  VersionLink,
} from './parts.ts';
import type { ShareImage } from './share-image.ts';

/** The page of a check, in the order in which it shows. */
export interface CheckView {
  slug: string;
  href: string;
  language: string;
  title: string;
  topics: Link[];
  claim: {
    text: string;
    claimant: Link & { role?: string };
    date: string;
    venue?: string;
    appearances: SourceView[];
  };
  verdict: VerdictView;
  explanation: string;
  summary?: string;
  /** The comparison with the check's own points first, then the others. */
  comparison?: ComparisonView & { points: string[] };
  bodyHtml: string;
  sources: SourceCard[];
  media: MediaView[];
  corrections: CorrectionView[];
  /** Earlier versions, the oldest first; `null` where no history is at hand. */
  versions?: VersionLink[] | null;
  published: string;
  authors: AuthorView[];
  reviewers: AuthorView[];
  /** Where to report an error: a prefilled issue or a mail; the policy's page where neither is set up. */
  report: { href: string; kind: 'issue' | 'mail' | 'policy' };
  /** Where the file can be edited, if the publication has a repository. */
  edit?: string;
  /** The image that stands for it on other sites; the site's own where it is left out. */
  image?: ShareImage;
  /** The card that other sites frame, and the address at which they are told of it. */
  embed?: EmbedFrame & { oembed: string };
  /** The check as JSON. */
  data?: string;
}

/** The page of a comparison, with the checks that rest on it. */
export interface ComparisonPageView {
  comparison: ComparisonView;
  checks: CheckCard[];
}

/** The page on which a reader compares two texts. */
export interface CompareToolView {
  /** That a text can be in, by name. */
  languages: { tag: string; name: string }[];
  /** How many words of a source the publication quotes. */
  quotations: Publication['quotations'];
  /** Where a new comparison can be proposed, if the publication has a repository. */
  newFile?: string;
}

/** One page of a listing of checks. */
export interface Listing {
  checks: CheckCard[];
  /** Of all pages together. */
  total: number;
  page: { number: number; last: number; previous?: string; next?: string };
}

/** A person, outlet, topic or verdict with its checks. */
export interface ClaimantView {
  name: Phrase;
  kind: 'person' | 'organisation';
  role?: string;
  sameAs: string[];
  bodyHtml: string;
  /** How many checks have each verdict, in the order of the scale, without those that have none. */
  verdicts: { verdict: VerdictView; count: number }[];
  listing: Listing;
}

export interface OutletView {
  name: Phrase;
  url?: string;
  sameAs: string[];
  bodyHtml: string;
  sources: (SourceView & { comparisons: Link[] })[];
  listing: Listing;
}

export interface TopicView {
  name: Phrase;
  bodyHtml: string;
  listing: Listing;
}

export interface VerdictPageView {
  verdict: VerdictView;
  listing: Listing;
}

/** An entry of an index of claimants, outlets, topics, verdicts or comparisons. */
export interface IndexEntry {
  link: Link;
  detail?: string;
  count: number;
}

export interface CorrectionsView {
  corrections: (CorrectionView & { check: Link })[];
  page: Listing['page'];
  total: number;
  /** Whether earlier versions of the checks are at hand; left out where none are published. */
  hasHistory?: boolean;
}

export interface HomeView {
  latest: CheckCard[];
  total: number;
  topics: IndexEntry[];
  comparisons: IndexEntry[];
  /** The page that says what the publication is, if there is one. */
  about?: Link;
  /** What is left to do before the first check is out. */
  steps?: FirstStepsView;
}

/** A page of prose; `scale` stands where its text has `::verdict-scale`. */
export interface ProseView {
  title: string;
  description?: string;
  language: string;
  /** The text, cut at each `::verdict-scale`. */
  partsHtml: string[];
  scale: VerdictView[];
}

/** A published check's former address. */
export interface MovedView {
  to: Link;
}
