import type { RuleId } from './rules.ts';

/** A place in a file: lines and columns count from 1, columns count characters (code points). */
export interface Point {
  line: number;
  column: number;
}

/** A place with its end, which is the point behind its last character. */
export interface Range {
  start: Point;
  end?: Point;
}

export type Severity = 'error' | 'warning';

/** What is wrong at a place of a text whose file is known to the caller. */
export interface Complaint extends Range {
  /** Id of the rule, `area-check-subject`. */
  rule: RuleId;
  severity: Severity;
  /** What was found and what was expected, in one line: "Unexpected X, expected Y". */
  reason: string;
  /** The values that would do, the nearest first. */
  expected?: string[];
  /** How to mend it, where the reason does not say so. */
  mend?: string;
  /** Other places that belong to it: where two disagree, the other one. */
  related?: Related[];
}

/** Another place that belongs to a complaint. */
export interface Related extends Range {
  /** The complaint's own file where it is left out. */
  file?: string;
  /** What stands there, in a few words. */
  label: string;
}

/** A message about a content file. */
export interface Diagnostic extends Complaint {
  /** Path of the file as the command was given it, with `/` between folders. */
  file: string;
}
