import type { RuleId } from '../../src/model/rules.ts';

/** An edit of the good site that breaks one rule. */
export interface Case {
  rule: RuleId;
  file: string;
  /** What is replaced, wherever it stands; the whole file where it is left out. */
  from?: string | RegExp;
  to: string;
  /** What else is so broken. */
  also?: string[];
  /** The file that the finding is in, where it is another. */
  in?: string;
  /** The line of the finding, where it matters. */
  line?: number;
}

// The pages of the good site.
export const HOME_PAGE = 'index.html';
export const CHECK = 'checks/bridge/index.html';
export const VERSION = 'checks/bridge/v/1/index.html';
export const MOVED = 'checks/old-bridge/index.html';
export const TOPIC = 'topics/bridges/index.html';
export const LATER = 'topics/bridges/page/2/index.html';
