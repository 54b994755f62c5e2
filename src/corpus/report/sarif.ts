import type { Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic, Point } from '../../model/diagnostic.ts';
import { type RuleId, rulePage, RULES } from '../../model/rules.ts';
import { sentence } from './sentence.ts';

/** Where a file of this project can be read, by its path in it; left out where nobody knows. */
export type AddressOf = (path: string) => string | undefined;

/**
 * Diagnostics for the dashboards of forges and editors, with the rules that they name. Columns count
 * code points. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(diagnostics: readonly Diagnostic[], addressOf?: AddressOf): Log {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].toSorted();
  const driver = {
    name: 'Plumbline',
    rules: rules.map((rule) => descriptor(rule, addressOf)),
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((diagnostic) => result(diagnostic, rules)),
      },
    ],
  };
}

function descriptor(id: RuleId, addressOf?: AddressOf): ReportingDescriptor {
  const { what, why, severity } = RULES[id];
  const helpUri = addressOf?.(rulePage(id));
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text: `${what}\n\n${why}\n\n${helpUri ?? rulePage(id)}` },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: severity },
  };
}

function result(diagnostic: Diagnostic, rules: readonly RuleId[]): Result {
  const { rule, severity, file, start, end, mend, related = [] } = diagnostic;
  const text = [sentence(diagnostic), ...(mend === undefined ? [] : [mend])].join('\n');
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text },
    locations: [{ physicalLocation: place(file, start, end) }],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ file: other = file, start: from, end: to, label }, id) => ({
        id,
        message: { text: label },
        physicalLocation: place(other, from, to),
      })),
    }),
  };
}

function place(file: string, start: Point, end: Point | undefined): PhysicalLocation {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return {
    artifactLocation: file.startsWith('/') ? { uri: `file://${path}` } : { uri: path },
    region: {
      startLine: start.line,
      startColumn: start.column,
      ...(end && { endLine: end.line, endColumn: end.column }),
    },
  };
}
