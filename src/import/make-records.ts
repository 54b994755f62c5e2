import { contextOf } from '../corpus/context.ts';
import { prepare } from '../corpus/prepare.ts';
import type { RecordFile } from '../corpus/record-file.ts';
import { slugOf } from '../model/slug-of.ts';
import type { RuleId } from '../model/rules.ts';
import { authorFinder } from './authors.ts';
import { checkWriter } from './check-record.ts';
import { claimantRegister } from './claimants.ts';
import type { ForeignReview } from './foreign-review.ts';
import type { ImportOptions } from './import-reviews.ts';
import { sourceRegister } from './sources.ts';
import { FOREIGN, languageIn, OURS } from './texts.ts';

/** The records of a review. */
export interface MadeRecords {
  /** Slug of the check. */
  id: string;
  /** The check's own file last, so that what it refers to is written before it. */
  files: RecordFile[];
  /** Keys that were left to be filled in. */
  missing: string[];
}

/** Why a review cannot be written: the rule, and what is wrong in words. */
export type Refused = readonly [rule: RuleId, reason: string];

const VOID_WITHOUT_REASON: Refused = [
  'import-void',
  'Unexpected withdrawn check without a correction that says when and why it was withdrawn',
];

/**
 * Makes records of reviews: a check each, with the claimant, sources and outlets that are not there yet.
 * Every record passes the content's own check of a single file, or the review is refused.
 */
export function recordMaker(
  { publication, corpus, author, language: usual, dateOrder }: ImportOptions,
  newSlug: (wish: string) => string,
): (review: ForeignReview, verdict: string, ownSlug?: string) => MadeRecords | Refused {
  const authorsOf = authorFinder(publication, author);
  const claimantOf = claimantRegister(corpus);
  const sourceOf = sourceRegister(corpus);
  const writeCheck = checkWriter(publication);
  const context = contextOf(publication);
  const refused = new Set<string>();
  /** Records that were made and not given away yet: those of a refused review go to the next. */
  let waiting: RecordFile[] = [];

  return (review, verdict, ownSlug) => {
    const isOurs = ownSlug !== undefined;
    const texts = isOurs ? OURS : FOREIGN;
    const language = languageIn(review.language) ?? usual;
    const spoken = language ?? publication.languages[0] ?? '';
    const claimant = claimantOf(review.claimant, texts, spoken);
    const sources = review.appearances.map((appearance) => sourceOf(appearance, texts));
    waiting.push(...claimant.files, ...sources.flatMap(({ files }) => files));
    const record = writeCheck({
      review,
      isOurs,
      texts,
      verdict,
      claimant: claimant.id,
      appearances: [...new Set(sources.map(({ id }) => id))],
      authors: authorsOf(review.authors),
      language,
      dateOrder,
    });
    if (!record) return VOID_WITHOUT_REASON;
    const wish = slugOf(texts.line(review.claim) ?? '', spoken);
    const id = ownSlug ?? newSlug(wish || `${claimant.id}-${record.published}`);
    const path = `checks/${record.published.slice(0, 4)}/${id}.md`;
    const files: RecordFile[] = [...waiting, { kind: 'checks', id, path, text: record.text }];
    const faulty = faultyOf(files, [
      `claimants/${claimant.id}.md`,
      ...sources.map((source) => `sources/${source.id}.md`),
      path,
    ]);
    if (faulty) return faulty;
    waiting = [];
    const missing = new Set([claimant, ...sources].flatMap((one) => one.missing));
    return { id, files, missing: [...missing, ...record.missing] };
  };

  /** A record that would not pass the check is a fault of ours, and is not written. */
  function faultyOf(files: readonly RecordFile[], needed: readonly string[]): Refused | undefined {
    for (const { kind, path, text } of files) {
      const { complaints } = prepare(kind, text, {}, context).prepared;
      if (complaints.some(({ severity }) => severity === 'error')) refused.add(path);
    }
    const faulty = needed.find((path) => refused.has(path));
    if (faulty === undefined) return undefined;
    waiting = waiting.filter(({ path }) => !refused.has(path));
    return [
      'import-refused',
      `Unexpected record \`${faulty}\`, which the check of the content would refuse`,
    ];
  }
}
