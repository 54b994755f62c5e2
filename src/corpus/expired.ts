import { today } from '../model/today.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { shown } from './content-files.ts';

/** Tells of what the configuration promises until a day that has passed; pages show that day all the same. */
export function* expired({ security }: Publication, config: string): Generator<Diagnostic> {
  if (!security || security.expires >= today()) return;
  yield {
    file: shown(config),
    rule: 'publication-security',
    severity: 'warning',
    start: { line: 1, column: 1 },
    reason: `\`security.expires\`: unexpected day \`${security.expires}\`, which has passed, expected one within a year from today`,
    mend: 'See that what `security` says still holds, and set a new day',
  };
}
