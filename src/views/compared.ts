import type {
  ComparedArticles,
  ComparedPassage,
  ComparedRow,
  SegmentedArticle,
  SetAsideReason,
} from '../compare/comparison.ts';
import type { Finding } from '../compare/finding.ts';
import { wordDiff } from '../compare/word-diff.ts';
import { type Relation, RELATIONS } from '../model/comparison.ts';
import type { Words } from '../words/words.ts';
import type { ComparisonView, PassageView, RowView, SourceView, Stretch } from './parts.ts';

/** What is known of one of two texts beside its words. */
export interface ComparedSource {
  /** What stands over its column: an outlet, or the name of a file. */
  name: string;
  /** The name in running text, where the full one is long. */
  short?: string | undefined;
  headline?: string | undefined;
  authors?: readonly string[] | undefined;
  /** Where it can be read. */
  url?: string | undefined;
}

/** What a page says around two compared texts. */
export interface ComparedAbout {
  title: string;
  left: ComparedSource;
  right: ComparedSource;
  /** Words of the interface, in which the notes are written. */
  words: Words;
}

/** Words of a passage that stand for it as the row's point. */
const POINT_WORDS = 8;

/**
 * Two compared texts as the site shows a comparison: rows numbered from 1, each with the words that
 * differ and the findings, its point the first words of its passage. Pure, for the command line and
 * the browser alike.
 */
export function comparedView(compared: ComparedArticles, about: ComparedAbout): ComparisonView {
  const { left, right, rows } = compared;
  const counts = { same: 0, reworded: 0, contradicted: 0, dropped: 0, added: 0 };
  for (const relation of RELATIONS) counts[relation] = countOf(rows, relation);
  return {
    id: 'compared',
    href: '',
    title: about.title,
    // The points are words of the texts.
    language: left.language,
    left: sourceView('left', left, about.left),
    right: sourceView('right', right, about.right),
    rows: rows.map((row, index) => rowView(row, String(index + 1), compared, about.words)),
    counts,
    commentaryHtml: '',
  };
}

/** A line that took no part in a comparison. */
export interface SetAsideLine {
  side: 'left' | 'right';
  reason: SetAsideReason;
  text: string;
  language: string;
}

/** The lines of both texts that took no part in the comparison. */
export function setAsideLines(compared: ComparedArticles): SetAsideLine[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const { text, setAside, language } = compared[side];
    return setAside.map(({ reason, start, end }) => ({
      side,
      reason,
      text: onOneLine(text.slice(start, end)),
      language,
    }));
  });
}

/** The text of a passage, one entry a paragraph, without what was set aside between its sentences. */
export function passageTexts(
  { text, sentences }: SegmentedArticle,
  passage: ComparedPassage,
): string[] {
  const paragraphs = new Map<number, string[]>();
  for (const index of passage.sentences) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const parts = paragraphs.get(sentence.paragraph) ?? [];
    paragraphs.set(sentence.paragraph, parts);
    parts.push(onOneLine(text.slice(sentence.start, sentence.end)));
  }
  return [...paragraphs.values()].map((parts) => parts.join(' '));
}

function countOf(rows: readonly ComparedRow[], relation: Relation): number {
  return rows.filter((row) => row.relation === relation).length;
}

function sourceView(id: string, article: SegmentedArticle, about: ComparedSource): SourceView {
  const { language, published, rights = 'all-rights-reserved' } = article;
  const { name, short = name, headline, authors = [], url } = about;
  return {
    id,
    outlet: { text: name, language, href: url ?? '' },
    short,
    authors: [...authors],
    language,
    rights,
    kind: 'secondary',
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { link: { href: url, original: url } }),
  };
}

function rowView(row: ComparedRow, id: string, compared: ComparedArticles, words: Words): RowView {
  const left = row.left && { ...sideOf(compared.left, row.left), id };
  const right = row.right && { ...sideOf(compared.right, row.right), id };
  const base = {
    id,
    point: pointOf((left ?? right)?.texts ?? []),
    ...noteOf(row, words),
    ...(row.findings.length > 0 && { findings: row.findings.map(findingInWords) }),
  };
  if (left && right) {
    const relation =
      row.relation === 'dropped' || row.relation === 'added' ? 'reworded' : row.relation;
    const diff = wordDiff(left, right);
    return {
      ...base,
      relation,
      left: passageView(left, diff.left),
      right: passageView(right, diff.right),
      changes: diff.changes,
    };
  }
  if (left) return { ...base, relation: 'dropped', left: passageView(left), right: null };
  if (right) return { ...base, relation: 'added', left: null, right: passageView(right) };
  throw new Error(`Row ${id} has a passage on neither side`);
}

interface SideTexts {
  id: string;
  texts: string[];
  language: string;
}

function sideOf(article: SegmentedArticle, passage: ComparedPassage): Omit<SideTexts, 'id'> {
  return { texts: passageTexts(article, passage), language: article.language };
}

function passageView({ id, texts, language }: SideTexts, stretches?: Stretch[][]): PassageView {
  return {
    id,
    language,
    quotations: texts.map((text, index) => ({
      stretches: stretches?.[index] ?? [{ text, changed: false }],
    })),
    paraphraseHtml: '',
  };
}

function findingInWords({ kind, severity, left, right }: Finding) {
  return {
    kind,
    severity,
    left: onOneLine(left?.text ?? ''),
    right: onOneLine(right?.text ?? ''),
  };
}

function noteOf({ moved, shape }: ComparedRow, words: Words): { note?: string } {
  const notes = [
    moved && words.compared.moved,
    shape !== undefined && words.compared.shape[shape],
  ].filter((note) => note !== false);
  return notes.length > 0 ? { note: notes.join(' ') } : {};
}

function pointOf([text = '']: readonly string[]): string {
  const words = text.split(' ');
  // Text without spaces, as Chinese has it, is cut by its characters.
  const short = words.slice(0, POINT_WORDS).join(' ');
  const characters = [...short];
  const cut = characters.length > 80 ? characters.slice(0, 40).join('') : short;
  return cut === text ? text : `${cut.replace(/[\s,;:—–-]+$/u, '')} …`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
