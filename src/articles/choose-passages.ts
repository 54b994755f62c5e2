import type {
  ComparedArticles,
  ComparedPassage,
  ComparedRow,
  SegmentedArticle,
} from '../compare/comparison.ts';
import type { Span } from '../compare/finding.ts';
import { type Word, segmentWords } from '../compare/words.ts';
import type { Publication } from '../model/publication.ts';
import { quotationsAreLimited } from '../model/source.ts';
import { passageTexts } from '../views/compared.ts';
import { visible } from './markdown-quotation.ts';
import type { SideName } from './side.ts';

/** A passage of a source to be written. */
export interface ChosenPassage {
  id: string;
  /** Sentences of the article, counted from 1: the first and the last. */
  sentences: readonly [first: number, last: number];
  /** Verbatim; none where the limits leave no room. */
  quotations: string[];
  /** Whether the quotations are the whole passage. */
  isWhole: boolean;
}

/** The fewest words that are worth quoting, where a passage has more. */
const LEAST = 4;

/**
 * The passages of a side, in the article's order, by the row that they stand in. Where the rights
 * limit quotations, the rows that matter most are quoted first: contradicted, then those with
 * findings, then dropped and added; of each the sentence with the findings, or a part of it.
 */
export function choosePassages(
  compared: ComparedArticles,
  side: SideName,
  limits: Publication['quotations'],
): ReadonlyMap<ComparedRow, ChosenPassage> {
  const article = compared[side];
  const placed = compared.rows
    .flatMap((row) => (row[side] ? [{ row, passage: row[side] }] : []))
    .toSorted((one, other) => one.passage.start - other.passage.start);
  const digits = placed.length.toString().length;
  const chosen = new Map(
    placed.map(({ row, passage }, index): [ComparedRow, ChosenPassage] => [
      row,
      {
        id: `passage-${String(index + 1).padStart(digits, '0')}`,
        sentences: [(passage.sentences[0] ?? 0) + 1, (passage.sentences.at(-1) ?? 0) + 1],
        quotations: [],
        isWhole: false,
      },
    ]),
  );
  const isLimited = quotationsAreLimited(article.rights ?? 'all-rights-reserved');
  let left = isLimited ? limits.wordsPerSource : Infinity;
  for (const { row, passage } of placed.toSorted(
    (one, other) => weight(one.row) - weight(other.row),
  )) {
    const target = chosen.get(row);
    if (!target) continue;
    const most = isLimited ? Math.min(limits.words, left) : Infinity;
    const { quotations, words, isWhole } = quoted(article, passage, findingsOf(row, side), most);
    target.quotations = quotations;
    target.isWhole = isWhole;
    left -= words;
  }
  return chosen;
}

/** The smaller, the more a row matters. */
function weight({ relation, findings }: ComparedRow): number {
  if (relation === 'contradicted') return 0;
  if (findings.some(({ severity }) => severity === 'high')) return 1;
  if (findings.length > 0) return 2;
  return { dropped: 3, added: 3, reworded: 4, same: 5 }[relation];
}

function findingsOf({ findings }: ComparedRow, side: SideName): Span[] {
  return findings
    .toSorted((one, other) => rank(one.severity) - rank(other.severity))
    .flatMap((finding) => finding[side] ?? []);
}

function rank(severity: 'high' | 'attention'): number {
  return severity === 'high' ? 0 : 1;
}

/** What is quoted of a passage with at most so many words, in all its paragraphs or in one part. */
function quoted(
  article: SegmentedArticle,
  passage: ComparedPassage,
  findings: readonly Span[],
  most: number,
): { quotations: string[]; words: number; isWhole: boolean } {
  const whole = passageTexts(article, passage).map(visible);
  const count = whole.reduce((sum, text) => sum + segmentWords(text, article.language).length, 0);
  if (count <= most) return { quotations: whole, words: count, isWhole: true };
  if (most < LEAST) return { quotations: [], words: 0, isWhole: false };
  const part = partOf(article, passage, findings, most);
  const text = visible(article.text.slice(part.start, part.end));
  const words = segmentWords(text, article.language).length;
  return words > most
    ? { quotations: [], words: 0, isWhole: false }
    : { quotations: [text], words, isWhole: false };
}

/** The sentence with the first finding, or as many words around the finding as may be quoted. */
function partOf(
  { text, sentences, language }: SegmentedArticle,
  passage: ComparedPassage,
  [finding]: readonly Span[],
  most: number,
): Span {
  const own = passage.sentences.flatMap((index) => sentences[index] ?? []);
  const sentence =
    own.find(({ start, end }) => finding && finding.start >= start && finding.start < end) ??
    own[0] ??
    passage;
  const words = segmentWords(text.slice(sentence.start, sentence.end), language);
  if (words.length <= most) return sentence;
  const first = finding ? firstWord(words, finding, sentence.start, most) : 0;
  const some = words.slice(first, first + most);
  return {
    start: sentence.start + (some[0]?.start ?? 0),
    end: sentence.start + (some.at(-1)?.end ?? 0),
  };
}

/** The first of `most` words that have the finding in their middle. */
function firstWord(words: readonly Word[], finding: Span, offset: number, most: number): number {
  const from = words.findIndex(({ end }) => offset + end > finding.start);
  const until = words.findLastIndex(({ start }) => offset + start < finding.end);
  const spare = Math.max(0, most - (until - from + 1));
  return Math.max(0, Math.min(from - Math.floor(spare / 2), words.length - most));
}
