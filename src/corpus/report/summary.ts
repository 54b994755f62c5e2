import type { Diagnostic } from '../../model/diagnostic.ts';
import { countOf } from '../../words/format.ts';

/** How many errors and warnings there are, and in how many files, in words. */
export function summaryOf(diagnostics: readonly Pick<Diagnostic, 'file' | 'severity'>[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const parts = [
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ')} in ${countOf(files, 'file')}`;
}
