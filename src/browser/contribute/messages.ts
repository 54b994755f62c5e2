import type { Entry } from '../../contribute/entry.ts';
import type { Known } from '../../contribute/known.ts';
import type { RecordFile } from '../../corpus/record-file.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** What the page `/contribute/` and its worker tell each other. */

/** What the page asks of the worker. */
export type Order =
  | { kind: 'start'; known: string; checks: string; around: string }
  /** Of several, only the last is answered. */
  | { kind: 'check'; turn: number; entry: Entry };

/** What is wrong with an entry, and the id of the field that it belongs to. */
export interface EntryProblem {
  diagnostic: Diagnostic;
  field?: string;
}

/** A published check whose claim is like the new one. */
export interface NearCheck {
  href: string;
  claim: string;
}

/** What fields suggest. */
export type Suggested = Pick<Known, 'names' | 'sources' | 'comparisons'>;

/** What the worker answers. */
export type Answer =
  | { kind: 'started'; suggested: Suggested }
  | {
      kind: 'checked';
      turn: number;
      problems: EntryProblem[];
      files: RecordFile[];
      /** All files in one, a ZIP. */
      archive: Uint8Array<ArrayBuffer>;
      /** Left out where there is nothing to show yet. */
      preview?: string;
      near: NearCheck[];
    }
  | { kind: 'failed'; reason: string };
