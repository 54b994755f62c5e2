import type { Corpus } from '../corpus/entry.ts';
import type { RecordFile } from '../corpus/record-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RuleId } from '../model/rules.ts';
import type { Publication } from '../model/publication.ts';
import { uniqueSlugs } from '../model/slug-of.ts';
import { VOID } from '../model/verdict.ts';
import type { DateOrder } from './dates.ts';
import type { ForeignRating, ForeignReview, PlacedReview } from './foreign-review.ts';
import { knownChecks } from './known-checks.ts';
import { recordMaker } from './make-records.ts';
import { FOREIGN } from './texts.ts';
import { type ReadVerdict, type VerdictMap, verdictReader } from './verdicts.ts';

/** Most characters of a label that a message shows. */
const LONGEST_LABEL = 80;

/** What an import is told beside the reviews. */
export interface ImportOptions {
  publication: Publication;
  /** The content that is there, into which the checks go. */
  corpus: Corpus;
  verdicts: VerdictMap;
  /** Id of who is named as author where the feed names nobody of ours. */
  author: string;
  /** The language of reviews that name none; the publication's first where it is left out. */
  language?: string | undefined;
  dateOrder?: DateOrder | undefined;
}

/** What became of one review. */
export type Outcome = { placed: PlacedReview } & (
  | {
      became: 'check';
      /** The check's own file last, so that what it refers to is written before it. */
      files: RecordFile[];
      /** Keys that were left to be filled in. */
      missing: string[];
      verdict: ReadVerdict;
      /** What a person should know of it, though it was imported. */
      remarks: Diagnostic[];
    }
  /** It was imported before, and nothing about it is new. */
  | { became: 'known'; id: string }
  | { became: 'skipped'; diagnostic: Diagnostic }
);

/**
 * Makes records of reviews, one outcome for each, in order. Nothing is written. A review that became
 * a check before is known again, and what cannot become one is left out with the reason.
 */
export function* importReviews(
  reviews: readonly PlacedReview[],
  options: ImportOptions,
): Generator<Outcome> {
  const { publication, corpus } = options;
  const all = reviews.map(({ review }) => review);
  const verdictOf = verdictReader(publication, options.verdicts, all);
  const known = knownChecks(publication, corpus, all);
  // The addresses of our own checks are theirs before any other takes them.
  const ownSlugs = all.flatMap((review) => known.ownSlug(review) ?? []);
  const recordsOf = recordMaker(options, uniqueSlugs([...known.slugs, ...ownSlugs]));

  for (const placed of reviews) {
    const { review } = placed;
    const verdict = verdictOf(review);
    const before = known.find(review);
    if (before) {
      yield outcomeOfKnown(placed, before, known.change(before.id, review, verdict?.verdict));
      continue;
    }
    const problem = problemOf(review, verdict);
    if (problem || !verdict) {
      yield skipped(placed, ...(problem ?? verdictProblem(review.rating)));
      continue;
    }
    const made = recordsOf(review, verdict.verdict, known.ownSlug(review));
    if (!('files' in made)) {
      yield skipped(placed, ...made);
      continue;
    }
    known.add(review, made.id);
    const { files, missing } = made;
    yield { placed, became: 'check', files, missing, verdict, remarks: remarksOn(placed) };
  }
}

function outcomeOfKnown(
  placed: PlacedReview,
  { id, isNew }: { id: string; isNew: boolean },
  change: string | undefined,
): Outcome {
  if (isNew) return skipped(placed, 'import-twice', 'Unexpected fact-check for the second time');
  if (change === undefined) return { placed, became: 'known', id };
  return skipped(
    placed,
    'import-changed',
    `Unexpected ${change} of the check \`${id}\``,
    'Correct the check by hand, with a note in `corrections`',
  );
}

function skipped(placed: PlacedReview, rule: RuleId, reason: string, mend?: string): Outcome {
  return { placed, became: 'skipped', diagnostic: diagnosticAt(placed, rule, reason, mend) };
}

type Reason = readonly [rule: RuleId, reason: string, mend?: string];

/** Why a review cannot become a check whatever its verdict, if it cannot. */
function problemOf(review: ForeignReview, verdict: ReadVerdict | undefined): Reason | undefined {
  if (FOREIGN.line(review.claim) === undefined) {
    return ['import-claim', 'Missing `claimReviewed`, expected the claim'];
  }
  if (review.deleted === undefined || verdict?.verdict === VOID) return undefined;
  return ['import-withdrawn', 'Unexpected fact-check that was withdrawn (`dateDeleted`)'];
}

/** How a rating that we have no verdict for reads. */
function verdictProblem({ label, value, best, worst }: ForeignRating): Reason {
  const parts = [
    FOREIGN.line(label)?.slice(0, LONGEST_LABEL).replace(/^|$/g, '`'),
    value === undefined ? undefined : `number ${value} of ${worst ?? '?'} to ${best ?? '?'}`,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return ['import-verdict', 'Missing rating, expected a verdict'];
  return [
    'import-verdict',
    `Unexpected verdict ${parts.join(', ')}, expected one of the publication’s scale`,
    'Say with `--verdict` or `--verdicts` which of our verdicts it is',
  ];
}

function remarksOn(placed: PlacedReview): Diagnostic[] {
  const { otherClaimants } = placed.review;
  if (otherClaimants === 0) return [];
  const reason = `Unexpected ${otherClaimants + 1} claimants of one claim, of whom the first is taken`;
  return [diagnosticAt(placed, 'import-claimants', reason)];
}

function diagnosticAt(
  { file, start }: PlacedReview,
  rule: RuleId,
  reason: string,
  mend?: string,
): Diagnostic {
  return { file, start, rule, severity: 'warning', reason, ...(mend !== undefined && { mend }) };
}
