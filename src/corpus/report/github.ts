import type { Diagnostic } from '../../model/diagnostic.ts';
import { sentence } from './sentence.ts';
import { summaryOf } from './summary.ts';
import { visible } from './visible.ts';

/** Annotations of each severity that GitHub shows of one step; it drops the rest without a word. */
const SHOWN = 10;

/** Other places that are printed with a problem. */
const MOST_RELATED = 20;

/**
 * Workflow commands of GitHub Actions, which other forges read as well, one a line; nothing of a text
 * can end one or begin another. Errors come first, because only the first of each severity are shown.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(diagnostics: readonly Diagnostic[]): string {
  const of = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  const lines = [...errors, ...warnings].map(annotation);
  if (Math.max(errors.length, warnings.length) > SHOWN) {
    lines.push(
      `${summaryOf(diagnostics)}. GitHub shows ${String(SHOWN)} annotations of each kind; all of them stand above.`,
    );
  }
  return lines.join('\n');
}

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
    ([key, value]) =>
      `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  const text = [sentence(diagnostic), ...(mend === undefined ? [] : [mend]), ...others(diagnostic)];
  return `::${severity} ${list.join(',')}::${text.map(escaped).join('%0A')}`;
}

/** The other places that belong to a problem, as many as a person reads. */
function others({ file, related = [] }: Diagnostic): string[] {
  const lines = related
    .slice(0, MOST_RELATED)
    .map(
      ({ file: other = file, start, label }) =>
        `${other}:${String(start.line)}:${String(start.column)} ${label}`,
    );
  const more = related.length - lines.length;
  return more > 0 ? [...lines, `and ${String(more)} more`] : lines;
}

function escaped(text: string): string {
  return visible(text).replaceAll('%', '%25');
}
