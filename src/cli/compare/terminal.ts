import { styleText } from 'node:util';
import { changesUnnoticed, changeInWords, findingInWords } from '../../components/word-changes.ts';
import { RELATIONS, type Relation } from '../../model/comparison.ts';
import type { SetAsideLine } from '../../views/compared.ts';
import type { ComparisonView, FindingView, PassageView, RowView } from '../../views/parts.ts';
import { countOf, formatNumber } from '../../words/format.ts';
import { en as words } from '../../words/en.ts';
import { wrapped } from './wrapped.ts';

export interface Terminal {
  /** Columns of text. */
  width: number;
  color: boolean;
}

/** What stands around the rows. */
export interface Surroundings {
  /** A few words on each article: its file, language, date. */
  facts: readonly string[];
  setAside: readonly SetAsideLine[];
}

type Style = Parameters<typeof styleText>[0];

const COLOURS: Record<Relation, Style> = {
  same: 'dim',
  reworded: 'blue',
  contradicted: 'red',
  dropped: 'yellow',
  added: 'yellow',
};

/** A comparison for a terminal: counts first, then the rows, then what was set aside. */
export function comparisonText(
  view: ComparisonView,
  { facts, setAside }: Surroundings,
  terminal: Terminal,
): string {
  const findings = view.rows.flatMap((row) => row.findings ?? []);
  const parts = [
    facts.map(clean).join('\n'),
    [
      summary(view),
      findingsSummary(findings),
      ...wrapped(words.compared.byMachine, terminal.width),
    ].join('\n'),
    ...view.rows.map((row) => rowText(row, view, terminal)),
  ];
  if (setAside.length > 0) {
    const lines = setAside.flatMap(({ side, reason, text }) =>
      hanging(`  ${side}, ${words.compared.setAsideReason[reason]}: `, clean(text), terminal.width),
    );
    parts.push([`${words.compared.setAside}:`, ...lines].join('\n'));
  }
  return parts.join('\n\n');
}

function summary({ rows, counts }: ComparisonView): string {
  const some = RELATIONS.filter((relation) => counts[relation] > 0);
  const list = some
    .map((relation) => `${formatNumber(counts[relation], 'en')} ${relation}`)
    .join(', ');
  const all = countOf(rows.length, 'row');
  return list === '' ? all : `${all}: ${list}`;
}

function findingsSummary(findings: readonly FindingView[]): string {
  if (findings.length === 0) return 'No findings';
  const high = findings.filter(({ severity }) => severity === 'high').length;
  const all = countOf(findings.length, 'finding');
  return `${all}: ${high} high, ${findings.length - high} attention`;
}

function rowText(row: RowView, view: ComparisonView, { width, color }: Terminal): string {
  const paint = (style: Style, text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const indent = ' '.repeat(view.rows.length.toString().length + 2);
  const number = `${row.id}.`.padEnd(indent.length);
  const relation = clean(words.comparison.relationBy[row.relation](view.right.short));
  const findings = row.findings ?? [];
  const changes = 'changes' in row ? changesUnnoticed(row.changes, findings) : [];
  const side = (name: string, passage: PassageView | null) =>
    passage === null ? [] : hanging(`${indent}${name.padEnd(7)}`, textOf(passage), width);
  const passages =
    row.relation === 'same' && row.changes.length === 0
      ? side('both', row.left)
      : [...side('left', row.left), ...side('right', row.right)];
  const noted = (sign: string, text: string) => hanging(`${indent}${sign} `, clean(text), width);
  return [
    paint(['bold', COLOURS[row.relation]].flat() as Style, `${number}${relation}`),
    ...passages,
    ...findings.flatMap((finding) => {
      const lines = noted('!', `${findingInWords(finding, words)} (${finding.severity})`);
      return lines.map((line) => paint(finding.severity === 'high' ? 'red' : 'yellow', line));
    }),
    ...changes.flatMap((change) => noted('-', changeInWords(change, words))),
    ...(row.note === undefined ? [] : noted('-', row.note)),
  ].join('\n');
}

function textOf({ quotations }: PassageView): string {
  return clean(
    quotations.map(({ stretches }) => stretches.map(({ text }) => text).join('')).join(' '),
  );
}

function hanging(first: string, text: string, width: number): string[] {
  const rest = ' '.repeat(first.length);
  return wrapped(text, Math.max(20, width - first.length)).map(
    (line, index) => (index === 0 ? first : rest) + line,
  );
}

/** Text of strangers without what would command a terminal: controls, and overrides of direction. */
function clean(text: string): string {
  return text.replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
}
