import { type Html, markup, trusted } from '../../components/html.ts';
import { splitRows } from '../../components/differences.ts';
import {
  changesBeyond,
  changesUnnoticed,
  changeInWords,
  findingInWords,
  findingsBeyond,
} from '../../components/word-changes.ts';
import type { BareComparison } from '../../views/comparison.ts';
import type { PassageView, QuotationView, RowView } from '../../views/parts.ts';
import { hasQuotationMarks, quotationMarks } from '../../words/format.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { drawnOnce } from './drawn.ts';

/**
 * A comparison that reads well without a style sheet: under each point the relation in words, what
 * differs, and the two passages one after the other. The check's own points come first.
 */
export function comparisonHtml(
  comparison: BareComparison,
  points: readonly string[],
  around: string,
): Html {
  const { left, right } = comparison;
  const words = wordsOf(around);
  const { shown, folded } = splitRows(comparison, points);
  const drawn = drawnRows(comparison, around);
  const rows = [...shown, ...folded].map((row) => drawn.get(row));
  return markup`<h2>${words.comparison.sideBySide}</h2>
<p>${words.comparison.between(left.outlet.text, right.outlet.text)}</p>
${rows}<p><a href="${comparison.href}">${words.comparison.whole}</a></p>
`;
}

const drawnRows = drawnOnce((comparison: BareComparison, around) => {
  const words = wordsOf(around);
  return new Map(comparison.rows.map((row) => [row, rowHtml(row, comparison, words)]));
});

function rowHtml(row: RowView, { left, right }: BareComparison, words: Words): Html {
  const findings = findingsBeyond(row.difference, row.findings ?? []);
  const changes = 'changes' in row ? changesBeyond(row.difference, row.changes) : [];
  const noticed = [
    ...(row.difference === undefined ? [] : [row.difference]),
    ...changesUnnoticed(changes, findings).map((change) => changeInWords(change, words)),
    ...findings.map((finding) => `${words.comparison.byMachine} ${findingInWords(finding, words)}`),
  ];
  const list =
    noticed.length > 0 && markup`<ul>${noticed.map((text) => markup`<li>${text}</li>`)}</ul>\n`;
  const note = row.note !== undefined && markup`<p>${row.note}</p>\n`;
  return markup`<h3>${row.point}</h3>
<p><strong>${words.comparison.relationBy[row.relation](right.short)}</strong></p>
${list}${note}${side(left.short, row.left, words)}${side(right.short, row.right, words)}`;
}

function side(outlet: string, passage: PassageView | null, words: Words): Html {
  if (passage === null) return markup`<p><em>${words.comparison.notIn(outlet)}</em></p>\n`;
  const { quotations, language, paraphraseHtml } = passage;
  const quoted = quotations.map(
    (quotation) =>
      markup`<blockquote lang="${language}"><p>${inMarks(quotation, language)}</p></blockquote>\n`,
  );
  return markup`<p>${outlet}:</p>
${quoted}${trusted(paraphraseHtml)}
`;
}

/** The words alone: struck words, which a style sheet would explain, look like withdrawn ones here. */
function inMarks({ stretches }: QuotationView, language: string): string {
  const text = stretches.map((stretch) => stretch.text).join('');
  const [open, close] = hasQuotationMarks(text) ? ['', ''] : quotationMarks(language);
  return open + text + close;
}
