import { alignSentences, type Group } from './align.ts';
import type {
  Article,
  ComparedArticles,
  ComparedPassage,
  ComparedRow,
  SegmentedArticle,
} from './comparison.ts';
import { findDifferences } from './find.ts';
import type { Excerpt } from './finding.ts';
import { foldPassage } from './fold.ts';
import { relate } from './relate.ts';
import { segmentArticle } from './segment.ts';
import type { Sentences } from './terms.ts';

/** In UTF-16 units; what is longer is no passage, but a text without any full stop. */
const LONGEST_PASSAGE = 10_000;

/**
 * Compares two texts: what the right one kept, reworded, contradicted, dropped and added. The same
 * texts always give the same rows.
 */
export function compare(left: Article, right: Article): ComparedArticles {
  const [a, b] = [segmentArticle(left), segmentArticle(right)];
  const groups = alignSentences(textsOf(a), textsOf(b));
  return { left: a, right: b, rows: rowsOf(a, b, groups) };
}

function textsOf({ text, language, sentences }: SegmentedArticle): Sentences {
  return { texts: sentences.map(({ start, end }) => text.slice(start, end)), language };
}

/** The groups as rows, and those between them that one side alone has. */
function rowsOf(a: SegmentedArticle, b: SegmentedArticle, groups: readonly Group[]): ComparedRow[] {
  const rows: ComparedRow[] = [];
  const taken = new Set(groups.flatMap(({ right }) => right));
  const byFirst = new Map(groups.map((group) => [group.left[0], group]));
  const inside = new Set(groups.flatMap(({ left }) => left.slice(1)));
  let at = 0;
  const addUntil = (end: number): void => {
    for (; at < end; at++) if (!taken.has(at)) rows.push(alone('added', null, passage(b, [at])));
  };
  for (const index of a.sentences.keys()) {
    const group = byFirst.get(index);
    if (group) {
      if (!group.moved) addUntil(group.right[0] ?? 0);
      rows.push(together(a, b, group));
    } else if (!inside.has(index)) rows.push(alone('dropped', passage(a, [index]), null));
  }
  addUntil(b.sentences.length);
  return rows;
}

function together(a: SegmentedArticle, b: SegmentedArticle, group: Group): ComparedRow {
  const [left, right] = [passage(a, group.left), passage(b, group.right)];
  const [one, other] = [excerpt(a, left), excerpt(b, right)];
  const [before, after] = [one, other].map(({ text, start, end }) => text.slice(start, end));
  const isSame = foldPassage(before ?? '') === foldPassage(after ?? '');
  const isLong = Math.max(one.end - one.start, other.end - other.start) > LONGEST_PASSAGE;
  const findings = isSame || isLong ? [] : findDifferences(one, other);
  return {
    relation: relate(before ?? '', after ?? '', findings),
    left,
    right,
    score: group.score,
    moved: group.moved,
    ...shapeOf(group),
    findings,
  };
}

function shapeOf({ left, right }: Group): Pick<ComparedRow, 'shape'> {
  if (left.length === right.length) return {};
  return { shape: left.length < right.length ? 'split' : 'merged' };
}

function alone(
  relation: 'dropped' | 'added',
  left: ComparedPassage | null,
  right: ComparedPassage | null,
): ComparedRow {
  return { relation, left, right, score: 0, moved: false, findings: [] };
}

function passage({ sentences }: SegmentedArticle, indices: number[]): ComparedPassage {
  const spans = indices.flatMap((index) => sentences[index] ?? []);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, sentences: indices };
}

function excerpt(
  { text, language, published }: SegmentedArticle,
  { start, end }: ComparedPassage,
): Excerpt {
  return { text, language, published, start, end };
}
