import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from './report.ts';

/** Stops a build: the content has errors. The message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(diagnostics: readonly Diagnostic[]) {
    super(report(diagnostics, 'human'));
  }
}
