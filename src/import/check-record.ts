import { markdownQuotation, markdownText } from '../articles/markdown-quotation.ts';
import { type Remark, recordText } from '../corpus/record-text.ts';
import { verdictFinder } from '../corpus/rules/claims.ts';
import type { Publication } from '../model/publication.ts';
import { TO_BE_JUDGED, TO_FILL_IN, UNKNOWN_DAY } from '../model/unfinished.ts';
import { VOID } from '../model/verdict.ts';
import { correctionsFrom } from './corrections.ts';
import { type DateOrder, readDate } from './dates.ts';
import type { ForeignReview } from './foreign-review.ts';
import { isWritable, languageIn, type Texts } from './texts.ts';

/** Most characters of a claim that is one statement; more are an article. */
const LONGEST_CLAIM = 2000;
const LONGEST_TITLE = 1000;
const LONGEST_SUMMARY = 600;
const LONGEST_BODY = 50_000;

/** What a check is written from. */
export interface CheckParts {
  review: ForeignReview;
  /** Whether it is an export of this very publication. */
  isOurs: boolean;
  texts: Texts;
  verdict: string;
  claimant: string;
  /** Ids of the sources in which the claim appeared. */
  appearances: string[];
  /** Ids of people, and whether the feed names them. */
  authors: { ids: string[]; isNamed: boolean };
  /** The language of the text, where the feed or a person says it. */
  language: string | undefined;
  dateOrder: DateOrder | undefined;
}

/** A check's text, the day by which its folder is named, and the keys that were left to be filled in. */
export interface CheckRecord {
  text: string;
  published: string;
  missing: string[];
}

/**
 * Writes checks. Everything that the feed does not say, or says in a way that may mean two things, is
 * marked; what the feed says stays in a remark above the mark, or as a quotation in the text. Nothing
 * is written of a withdrawn check without a correction that says when and why it was withdrawn.
 */
export function checkWriter(
  publication: Publication,
): (parts: CheckParts) => CheckRecord | undefined {
  const verdictIn = verdictFinder(publication);
  return (parts) => {
    const { review, texts } = parts;
    const missing: string[] = [];
    const remarks: Remark[] = [];
    const kept: string[] = [];
    const mark = (key: string, remark?: string): void => {
      missing.push(key);
      if (remark !== undefined && isWritable(remark))
        remarks.push({ key: key.split('.'), text: remark });
    };
    /** A line of the frontmatter, or a mark with the line kept in the text. */
    const lineFor = (key: string, raw: string | undefined, longest: number, wanted: string) => {
      const text = texts.line(raw);
      const isFit = parts.isOurs || (text ?? '').length <= longest;
      if (text !== undefined && isWritable(text) && isFit) {
        const verdict = key === 'claim.text' ? verdictIn(text) : undefined;
        if (verdict === undefined) return text;
        mark(key, `The verdict \`${verdict}\` stands inside the claim.`);
      } else mark(key);
      if (text !== undefined) kept.push(text.slice(0, LONGEST_BODY).toWellFormed());
      return `${TO_FILL_IN} ${wanted}`;
    };

    const claim = lineFor('claim.text', review.claim, LONGEST_CLAIM, 'the claim in one sentence');
    const title = lineFor('title', review.title ?? review.claim, LONGEST_TITLE, 'the headline');
    const explanation = lineFor(
      'explanation',
      review.explanation,
      LONGEST_CLAIM,
      'one sentence that says why',
    );
    const published = dayOf(review.published, parts.dateOrder);
    if ('remark' in published) mark('published', published.remark);
    const claimed = claimDateOf(review.claimDate, published.date, parts.dateOrder);
    if ('remark' in claimed) mark('claim.date', claimed.remark);
    const corrections = correctionsFrom(review.corrections, {
      ...parts,
      published: published.date,
    });
    const isWithdrawn = corrections.sorted.some((correction) => correction.class === 'void');
    if (parts.verdict === VOID && !isWithdrawn) return undefined;
    if (corrections.unsorted.length > 0) missing.push('corrections');
    if (!parts.authors.isNamed) {
      remarks.push({ key: ['authors'], text: `${TO_BE_JUDGED} the feed names nobody of ours.` });
    }
    const summary = summaryOf(parts, [claim, explanation]);
    const language = parts.language === publication.languages[0] ? undefined : parts.language;
    const record = {
      title,
      claim: {
        text: claim,
        claimant: parts.claimant,
        date: claimed.date,
        ...(parts.appearances.length > 0 && { appearances: parts.appearances }),
      },
      verdict: parts.verdict,
      explanation,
      ...(summary.line !== undefined && { summary: summary.line }),
      published: published.date,
      authors: parts.authors.ids,
      ...(corrections.sorted.length > 0 && { corrections: corrections.sorted }),
      ...(!parts.isOurs && review.address !== undefined && { imported: review.address }),
      ...(language !== undefined && { language }),
    };
    const body = [
      ...origin(parts),
      ...[...new Set(kept)].map(markdownQuotation),
      ...summary.paragraphs,
      ...bodyOf(parts),
      ...corrections.unsorted.map((line) => `${TO_FILL_IN} ${markdownText(line)}`),
    ];
    if (body.length === 0) {
      missing.push('text');
      body.push(`${TO_FILL_IN} the text, which an export does not carry.`);
    }
    return {
      text: recordText('checks', record, { remarks, body }),
      published: published.date,
      missing,
    };
  };
}

type Day = { date: string } | { date: typeof UNKNOWN_DAY; remark: string | undefined };

function dayOf(raw: string | undefined, order: DateOrder | undefined): Day {
  const read = raw === undefined ? undefined : readDate(raw, order);
  if (read && 'date' in read && read.date.length === UNKNOWN_DAY.length) return { date: read.date };
  return { date: UNKNOWN_DAY, remark: remarkOn(read) };
}

/** The day, month or year of a claim; one after the publication of the check cannot be right. */
function claimDateOf(raw: string | undefined, published: string, order?: DateOrder): Day {
  const read = raw === undefined ? undefined : readDate(raw, order);
  if (!read || !('date' in read)) return { date: UNKNOWN_DAY, remark: remarkOn(read) };
  if (read.date <= published) return { date: read.date };
  const remark = `The feed says ${read.date}, which is after the check was published.`;
  return { date: UNKNOWN_DAY, remark };
}

function remarkOn(read: { date: string } | { problem: string } | undefined): string | undefined {
  if (!read) return undefined;
  const said = 'date' in read ? `${read.date}, which is no day` : read.problem;
  return `The feed’s date: ${said}.`.replace(/\s+/g, ' ');
}

/** What the feed calls its description, where it is short enough and says something of its own. */
function summaryOf(
  { review, texts }: CheckParts,
  said: readonly string[],
): { line?: string; paragraphs: string[] } {
  const line = texts.line(review.summary);
  if (line === undefined || said.includes(line)) return { paragraphs: [] };
  if (line.length <= LONGEST_SUMMARY && isWritable(line)) return { line, paragraphs: [] };
  return { paragraphs: paragraphsOf(texts, review.summary) };
}

/** Whom the text is from, with a link to it. */
function origin({ review, isOurs, texts }: CheckParts): string[] {
  const { address, publisher } = review;
  if (isOurs || address === undefined) return [];
  const url = new URL(address);
  const name = texts.line(publisher?.name) ?? url.hostname;
  const href = url.href.replaceAll('\\', '%5C').replaceAll('&', '&amp;');
  return [`[${markdownText(name)}](<${href}>)`];
}

function bodyOf({ review, texts }: CheckParts): string[] {
  return paragraphsOf(texts, review.body);
}

function paragraphsOf(texts: Texts, text: string | undefined): string[] {
  return texts.paragraphs(text?.slice(0, LONGEST_BODY)).map(markdownText);
}

/** The language that a review is in, by its own word or a person's. */
export function languageOf(review: ForeignReview, usual: string | undefined): string | undefined {
  return languageIn(review.language) ?? usual;
}
