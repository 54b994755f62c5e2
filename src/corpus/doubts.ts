import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsBetween, type QuotedPassage } from '../compare/passage-findings.ts';
import { segmentWords } from '../compare/words.ts';
import type { Row } from '../model/comparison.ts';
import type { Passage } from '../model/source.ts';
import { textReader } from './cache.ts';
import type { Doubt, Doubts, Draft, DraftFile } from './draft.ts';

type Files = Draft['files'];
type Sides = [left: DraftFile<'sources'>, right: DraftFile<'sources'>];

/**
 * Holds the rows of all comparisons against what their passages quote. What was found is kept in
 * the cache in `folder`: texts are read, and the engine is run, only for a comparison that changed,
 * or a source of which did.
 */
export function findDoubts({ comparisons, sources }: Files, folder: string): Doubts {
  const known = readKept(folder);
  const kept: Record<string, readonly Doubt[]> = {};
  const doubts = new Map<string, readonly Doubt[]>();
  const passagesOf = passageReader(folder);
  let isNew = false;
  for (const [id, { key, prepared }] of comparisons) {
    const { data } = prepared;
    const [left, right] = (data?.sources ?? []).map((source) => sources.get(source));
    if (!data || !left || !right || !data.rows.some(isJudged)) continue;
    const now = hash('sha256', `${key}${left.key}${right.key}`).slice(0, 32);
    const found = known[now] ?? doubtsOf(data.rows, [left, right], passagesOf);
    isNew ||= known[now] === undefined;
    kept[now] = found;
    if (found.length > 0) doubts.set(id, found);
  }
  if (isNew) keep(folder, kept);
  return doubts;
}

/** Rows of which the machine can say something: what it cannot see may be reworded, or left out. */
function isJudged({ relation }: Row): boolean {
  return relation === 'same' || relation === 'contradicted';
}

function doubtsOf(
  rows: readonly Row[],
  [left, right]: Sides,
  passagesOf: (source: DraftFile<'sources'>) => ReadonlyMap<string, Passage>,
): Doubt[] {
  return rows.flatMap((row, index): Doubt[] => {
    if (!isJudged(row)) return [];
    const one = passagesOf(left).get(row.left ?? '');
    const other = passagesOf(right).get(row.right ?? '');
    if (!one || !other) return [];
    const sides = [quoted(left, one), quoted(right, other)] as const;
    const isAlike = wordsOf(sides[0]) === wordsOf(sides[1]);
    if (row.relation === 'contradicted') {
      // What contradicts may stand in our own words beside the quotations.
      const isAll = one.paraphrase === '' && other.paraphrase === '';
      const isSure = isAlike && isAll && one.quotations.length > 0;
      return isSure ? [{ row: index, relation: 'contradicted' }] : [];
    }
    if (isAlike) return [];
    const finding = findingsBetween(...sides).find(({ severity }) => severity === 'high');
    if (!finding) return [];
    const words = { left: finding.left?.text ?? '', right: finding.right?.text ?? '' };
    return [{ row: index, relation: 'same', kind: finding.kind, ...words }];
  });
}

function quoted({ prepared }: DraftFile<'sources'>, { quotations }: Passage): QuotedPassage {
  const { language = 'en', published } = prepared.data ?? {};
  return { quotations, language, published };
}

function wordsOf({ quotations, language }: QuotedPassage): string {
  return quotations
    .flatMap((text) => segmentWords(text, language).map(({ folded }) => folded))
    .join(' ');
}

function passageReader(folder: string) {
  const read = textReader(folder);
  const known = new Map<string, ReadonlyMap<string, Passage>>();
  return ({ id, text }: DraftFile<'sources'>): ReadonlyMap<string, Passage> => {
    const before = known.get(id);
    if (before) return before;
    const rendered = read(text);
    const all = 'passages' in rendered ? rendered.passages : [];
    const passages = new Map(all.map((passage) => [passage.id, passage]));
    known.set(id, passages);
    return passages;
  };
}

/** Written by `keep`: the keys cover the code that did. */
function readKept(folder: string): Partial<Record<string, readonly Doubt[]>> {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Record<string, readonly Doubt[]>;
  } catch {
    return {};
  }
}

function keep(folder: string, doubts: Record<string, readonly Doubt[]>): void {
  const draft = `${fileIn(folder)}.${String(process.pid)}.tmp`;
  writeFileSync(draft, JSON.stringify(doubts));
  renameSync(draft, fileIn(folder));
}

function fileIn(folder: string): string {
  return join(folder, 'doubts.json');
}
