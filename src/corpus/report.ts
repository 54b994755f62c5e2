import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Ways to print diagnostics: for a terminal, as annotations of a forge, as data. */
export const REPORT_FORMATS = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Other places that are printed with a problem; JSON has them all. */
const MOST_RELATED = 20;

/** All `diagnostics` in one text, as `format` wants it; empty where there are none. */
export function report(
  diagnostics: readonly Diagnostic[],
  format: ReportFormat,
  color = false,
): string {
  if (format === 'json') return JSON.stringify(diagnostics, null, 2);
  if (diagnostics.length === 0) return '';
  if (format === 'github') return diagnostics.map(annotation).join('\n');
  return reporter(filesOf(diagnostics), { color, verbose: true });
}

function filesOf(diagnostics: readonly Diagnostic[]): VFile[] {
  const files = new Map<string, VFile>();
  for (const diagnostic of diagnostics) {
    const file = files.get(diagnostic.file) ?? new VFile({ path: diagnostic.file });
    files.set(diagnostic.file, file);
    file.messages.push(messageOf(diagnostic));
  }
  return [...files.values()];
}

function messageOf(diagnostic: Diagnostic): VFileMessage {
  const { start, end, rule, severity, mend } = diagnostic;
  const message = new VFileMessage(sentence(diagnostic), {
    place: end ? { start, end } : start,
    ruleId: rule,
    source: 'plumbline',
  });
  message.fatal = severity === 'error';
  const notes = [...(mend === undefined ? [] : [mend]), ...relatedOf(diagnostic)];
  if (notes.length > 0) message.note = notes.join('\n');
  return message;
}

/** The other places that belong to a problem, as many as a person reads. */
function relatedOf({ file, related = [] }: Diagnostic): string[] {
  const lines = related
    .slice(0, MOST_RELATED)
    .map(
      ({ file: other = file, start, label }) => `${other}:${start.line}:${start.column} ${label}`,
    );
  const more = related.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

/** The reason with the values that would do. */
function sentence({ reason, expected }: Diagnostic): string {
  if (!expected || expected.length === 0 || reason.includes(', expected ')) return reason;
  const values = expected.map((value) => `\`${value}\``);
  const last = values.pop() ?? '';
  return `${reason}, expected ${values.length > 0 ? `${values.join(', ')} or ` : ''}${last}`;
}

/** A workflow command of GitHub Actions, which other forges read as well. */
function annotation(diagnostic: Diagnostic): string {
  const { file, start, end, severity, rule, mend } = diagnostic;
  const properties = {
    file,
    line: start.line,
    col: start.column,
    ...(end && { endLine: end.line, endColumn: end.column }),
    title: `plumbline:${rule}`,
  };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(String(value), true)}`,
  );
  const notes = [...(mend === undefined ? [] : [mend]), ...relatedOf(diagnostic)];
  const text = [sentence(diagnostic), ...notes].join('\n');
  return `::${severity} ${list.join(',')}::${escaped(text, false)}`;
}

function escaped(text: string, isProperty: boolean): string {
  const plain = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return isProperty ? plain.replaceAll(':', '%3A').replaceAll(',', '%2C') : plain;
}
