import { styleText } from 'node:util';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { rulePage } from '../../model/rules.ts';
import { excerptOf, type Span } from './excerpt.ts';
import { sentence } from './sentence.ts';
import { summaryOf } from './summary.ts';
import { visible } from './visible.ts';

/** The lines of a file that a diagnostic names; `undefined` where it cannot be read. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/** Other places that are printed with a problem; data has them all. */
const MOST_RELATED = 20;

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/**
 * Diagnostics for a person at a terminal: what is wrong, the line with marks under the characters that
 * are meant, the other places that belong to it, how to mend it, and the page of the rule.
 */
export function humanReport(
  diagnostics: readonly Diagnostic[],
  linesOf: LinesOf,
  color: boolean,
): string {
  const paint: Paint = (style, text) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const all = diagnostics.map((diagnostic) => inWords(diagnostic, linesOf, paint));
  return [...all, paint('bold', summaryOf(diagnostics))].join('\n\n');
}

/** Places of one file that are printed together. */
interface Shown {
  file: string;
  spans: Span[];
  /** Of a file that cannot be read, or is meant as a whole, there are none. */
  lines: readonly string[] | undefined;
}

function inWords(diagnostic: Diagnostic, linesOf: LinesOf, paint: Paint): string {
  const { file, start, rule, severity, mend, related = [] } = diagnostic;
  const tone = severity === 'error' ? 'red' : 'yellow';
  const others = related.slice(0, MOST_RELATED);
  const gutter = String(Math.max(start.line, ...others.map((other) => other.start.line))).length;
  const places: Shown[] = [];
  add(file, { ...diagnostic, isMain: true });
  for (const other of others) add(other.file ?? file, { ...other, isMain: false });
  const notes = [
    ...(related.length > others.length
      ? [`and ${String(related.length - others.length)} more places`]
      : []),
    ...(mend === undefined ? [] : [`help: ${visible(mend)}`]),
    `rule: ${rulePage(rule)}`,
  ];
  return [
    `${paint([tone, 'bold'], `${severity}[${rule}]`)}${paint('bold', `: ${visible(sentence(diagnostic))}`)}`,
    ...places.flatMap((place, index) => excerpts(place, index === 0 ? '-->' : ':::')),
    ...notes.map((note) => `${' '.repeat(gutter)} ${paint('blue', '=')} ${note}`),
  ].join('\n');

  function add(name: string, span: Span): void {
    const lines = isWhole(span) ? undefined : linesOf(name);
    const isThere = lines?.[span.start.line - 1] !== undefined;
    const known = places.find((place) => place.file === name && place.lines !== undefined);
    if (known && isThere) known.spans.push(span);
    else places.push({ file: name, spans: [span], lines: isThere ? lines : undefined });
  }

  function bar(text = '', number = ''): string {
    const edge = paint('blue', `${number.padStart(gutter)} |`);
    return text === '' ? edge : `${edge} ${text}`;
  }

  /** The lines of one file that are meant, in their order. */
  function excerpts({ file: name, spans, lines }: Shown, arrow: string): string[] {
    const [first] = spans;
    const at = first ? `:${String(first.start.line)}:${String(first.start.column)}` : '';
    const head = `${' '.repeat(gutter)}${paint('blue', arrow)} ${visible(name)}${at}`;
    if (!lines) return [first?.label === undefined ? head : `${head} ${visible(first.label)}`];
    const rows: string[] = [];
    let before: number | undefined;
    for (const one of spans.toSorted((a, b) => a.start.line - b.start.line)) {
      const { line } = one.start;
      const { text, marks } = excerptOf(lines[line - 1] ?? '', one);
      if (before !== undefined && line > before + 1) rows.push(paint('blue', '...'));
      if (line !== before) rows.push(bar(text, String(line)));
      rows.push(bar(paint(one.isMain ? tone : 'blue', marks)));
      before = line;
    }
    return [head, bar(), ...rows, bar()];
  }
}

/** Whether the file is meant, and no place in it. */
function isWhole({ start, end }: Span): boolean {
  return start.line === 1 && start.column === 1 && !end;
}
