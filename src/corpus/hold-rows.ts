import type { Finding, FindingKind } from '../compare/finding.ts';
import { findingsBetween, type QuotedPassage } from '../compare/passage-findings.ts';
import { type WordDiff, wordDiff } from '../compare/word-diff.ts';
import { segmentWords } from '../compare/words.ts';
import type { Row } from '../model/comparison.ts';
import type { Passage } from '../model/source.ts';

/** What came of holding the two sides of a row against each other. */
export interface HeldRow {
  /** The words that differ between the quotations. */
  diff: WordDiff;
  /** What the machine noticed between them. */
  findings: NoticedFinding[];
}

/** A finding in words alone; a side is empty where its words have no counterpart. */
export interface NoticedFinding extends Pick<Finding, 'kind' | 'severity'> {
  left: string;
  right: string;
}

/** Why the machine doubts what a person calls a row, which is named by its index. */
export type Doubt = { row: number } & (
  | { relation: 'same'; kind: FindingKind; left: string; right: string }
  | { relation: 'contradicted' }
);

/** A source as far as rows are held against it. */
export interface HeldSource {
  language: string;
  published?: string | undefined;
  passages: ReadonlyMap<string, Passage>;
}

/**
 * Holds the rows of a comparison against what their passages quote: of each row with two sides what
 * the machine noticed, `null` for one with a single side, and why it would call a row otherwise.
 */
export function holdRows(
  rows: readonly Row[],
  left: HeldSource,
  right: HeldSource,
): { rows: (HeldRow | null)[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const held = rows.map((row, index): HeldRow | null => {
    const one = left.passages.get(row.left ?? '');
    const other = right.passages.get(row.right ?? '');
    if (!one || !other) return null;
    const sides = [quoted(left, one), quoted(right, other)] as const;
    const findings = findingsBetween(...sides).map(noticed);
    const doubt = doubtOf(row.relation, sides, findings, isAllQuoted(one) && isAllQuoted(other));
    if (doubt) doubts.push({ row: index, ...doubt });
    return {
      diff: wordDiff(
        { texts: one.quotations, language: left.language },
        { texts: other.quotations, language: right.language },
      ),
      findings,
    };
  });
  return { rows: held, doubts };
}

function quoted(source: HeldSource, { quotations }: Passage): QuotedPassage {
  return { quotations, language: source.language, published: source.published };
}

function noticed({ kind, severity, left, right }: Finding): NoticedFinding {
  return { kind, severity, left: left?.text ?? '', right: right?.text ?? '' };
}

/** What it cannot see may be reworded, or left out: of other relations the machine says nothing. */
function doubtOf(
  relation: Row['relation'],
  [left, right]: readonly [QuotedPassage, QuotedPassage],
  findings: readonly NoticedFinding[],
  isAll: boolean,
) {
  if (relation === 'contradicted') {
    const isSure = isAll && wordsOf(left) === wordsOf(right);
    return isSure ? { relation } : undefined;
  }
  if (relation !== 'same') return undefined;
  const finding = findings.find(({ severity }) => severity === 'high');
  if (!finding || wordsOf(left) === wordsOf(right)) return undefined;
  return { relation, kind: finding.kind, left: finding.left, right: finding.right };
}

/** What contradicts may stand in our own words beside the quotations. */
function isAllQuoted({ quotations, paraphrase }: Passage): boolean {
  return quotations.length > 0 && paraphrase === '';
}

function wordsOf({ quotations, language }: QuotedPassage): string {
  return quotations
    .flatMap((text) => segmentWords(text, language).map(({ folded }) => folded))
    .join(' ');
}
