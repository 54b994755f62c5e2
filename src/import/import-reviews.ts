import { prepare } from '../corpus/prepare.ts';
import type { Corpus } from '../corpus/entry.ts';
import { contextOf } from '../corpus/read.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { VOID } from '../model/verdict.ts';
import { authorFinder } from './authors.ts';
import { checkWriter } from './check-record.ts';
import { claimantRegister } from './claimants.ts';
import type { DateOrder } from './dates.ts';
import type { ForeignReview, PlacedReview } from './foreign-review.ts';
import { knownChecks } from './known-checks.ts';
import type { RecordFile } from './record-file.ts';
import { slugOf, uniqueSlugs } from './slugs.ts';
import { sourceRegister } from './sources.ts';
import { FOREIGN, languageIn, OURS } from './texts.ts';
import { type ReadVerdict, type VerdictMap, verdictReader } from './verdicts.ts';

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
 * Makes records of reviews, one outcome for each, in order. Pure but for what it remembers: nothing is
 * written. Every record passes the content's own check of a single file; one that would not is skipped.
 */
export function* importReviews(
  reviews: readonly PlacedReview[],
  options: ImportOptions,
): Generator<Outcome> {
  const { publication, corpus } = options;
  const all = reviews.map(({ review }) => review);
  const verdictOf = verdictReader(publication, options.verdicts, all);
  const known = knownChecks(publication, corpus, all);
  const authorsOf = authorFinder(publication, options.author);
  const claimantOf = claimantRegister(corpus);
  const sourceOf = sourceRegister(corpus);
  const newSlug = uniqueSlugs(known.slugs);
  const writeCheck = checkWriter(publication);
  const context = contextOf(publication);
  const refused = new Set<string>();
  /** Records that were made and not yet given away: those of a check that is left out go to the next. */
  const waiting: RecordFile[] = [];

  for (const placed of reviews) {
    const { review } = placed;
    const skip = (rule: string, reason: string, mend?: string): Outcome => ({
      placed,
      became: 'skipped',
      diagnostic: diagnosticAt(placed, rule, reason, mend),
    });
    const verdict = verdictOf(review);
    const before = known.find(review);
    if (before?.isNew === true) {
      yield skip('import-twice', 'Unexpected fact-check for the second time');
      continue;
    }
    if (before) {
      const change = known.change(before.id, review, verdict?.verdict);
      if (change === undefined) yield { placed, became: 'known', id: before.id };
      else
        yield skip(
          'import-changed',
          `Unexpected ${change} of the check \`${before.id}\``,
          'Correct the check by hand, with a note in `corrections`',
        );
      continue;
    }
    const problem = problemOf(review, verdict);
    if (problem || !verdict) {
      yield skip(...(problem ?? ['import-verdict', 'Missing verdict']));
      continue;
    }
    const ownSlug = known.ownSlug(review);
    const isOurs = ownSlug !== undefined;
    const texts = isOurs ? OURS : FOREIGN;
    const language = languageIn(review.language) ?? options.language;
    const claimant = claimantOf(review.claimant, texts, language ?? publication.languages[0] ?? '');
    const sources = review.appearances.map((appearance) => sourceOf(appearance, texts));
    const record = writeCheck({
      review,
      isOurs,
      texts,
      verdict: verdict.verdict,
      claimant: claimant.id,
      appearances: [...new Set(sources.map(({ id }) => id))],
      authors: authorsOf(review.authors),
      language,
      dateOrder: options.dateOrder,
    });
    waiting.push(...claimant.files, ...sources.flatMap((source) => source.files));
    if (!record) {
      yield skip(...VOID_WITHOUT_REASON);
      continue;
    }
    const wish = slugOf(texts.line(review.claim) ?? '', language ?? publication.languages[0]);
    const id = newSlug(ownSlug ?? (wish || `${claimant.id}-${record.published}`));
    const path = `checks/${record.published.slice(0, 4)}/${id}.md`;
    const files = [...waiting, { kind: 'checks' as const, id, path, text: record.text }];
    for (const file of files) if (!isSound(file)) refused.add(file.path);
    const needed = [
      `claimants/${claimant.id}.md`,
      ...sources.map((one) => `sources/${one.id}.md`),
      path,
    ];
    const faulty = needed.find((one) => refused.has(one));
    if (faulty !== undefined) {
      waiting.splice(0, Infinity, ...waiting.filter((file) => !refused.has(file.path)));
      yield skip(
        'import-refused',
        `Unexpected record \`${faulty}\`, which the check of the content would refuse`,
      );
      continue;
    }
    waiting.length = 0;
    known.add(review, id);
    yield {
      placed,
      became: 'check',
      files,
      missing: [
        ...new Set([claimant, ...sources].flatMap((one) => one.missing)),
        ...record.missing,
      ],
      verdict,
      remarks: remarksOn(placed),
    };
  }

  function isSound({ kind, text }: RecordFile): boolean {
    const { complaints } = prepare(kind, text, {}, context).prepared;
    return !complaints.some(({ severity }) => severity === 'error');
  }
}

const VOID_WITHOUT_REASON = [
  'import-void',
  'Unexpected withdrawn check without a correction that says when and why it was withdrawn',
] as const;

/** Why a review cannot become a check, if it cannot. */
function problemOf(
  review: ForeignReview,
  verdict: ReadVerdict | undefined,
): [rule: string, reason: string, mend?: string] | undefined {
  if (FOREIGN.line(review.claim) === undefined) {
    return ['import-claim', 'Missing `claimReviewed`, expected the claim'];
  }
  const isVoid = verdict?.verdict === VOID;
  if (review.deleted !== undefined && !isVoid) {
    return ['import-withdrawn', `Unexpected fact-check that was withdrawn (\`dateDeleted\`)`];
  }
  if (!verdict) {
    const { label, value, best, worst } = review.rating;
    const numbers =
      value === undefined
        ? ''
        : ` (number ${value} on a scale from ${worst ?? '?'} to ${best ?? '?'})`;
    const shown = FOREIGN.line(label)?.slice(0, 80);
    if (shown === undefined && numbers === '')
      return ['import-verdict', 'Missing rating, expected a verdict'];
    return [
      'import-verdict',
      `Unexpected verdict ${shown === undefined ? '' : `\`${shown}\``}${numbers}, expected one of the publication’s scale`,
      'Say with `--verdict` or `--verdicts` which of our verdicts it is',
    ];
  }
  return undefined;
}

function remarksOn(placed: PlacedReview): Diagnostic[] {
  const { otherClaimants } = placed.review;
  if (otherClaimants === 0) return [];
  const reason = `Unexpected ${otherClaimants + 1} claimants of one claim, of whom the first is taken`;
  return [diagnosticAt(placed, 'import-claimants', reason)];
}

function diagnosticAt(
  { file, start }: PlacedReview,
  rule: string,
  reason: string,
  mend?: string,
): Diagnostic {
  return { file, start, rule, severity: 'warning', reason, ...(mend !== undefined && { mend }) };
}
