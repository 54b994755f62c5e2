import type { Severity } from '../diagnostic.ts';
import type { NormName } from './norms.ts';

/**
 * What a rule is. Its page in `docs/rules/`, made by `npm run docs`, and what reports say of it follow
 * from this record. Texts are Markdown, in whole sentences.
 */
export interface RuleRecord {
  /** `error` stops a build. A rule that is milder in some places says so in `what`. */
  severity: Severity;
  /** What holds where the rule is kept. */
  what: string;
  /** What would go wrong without it. */
  why: string;
  /** How to mend it, where an example does not show that by itself. */
  mend?: string;
  /** Standards and commitments that ask for it. */
  norms?: readonly NormName[];
}

/** Rules of one kind, as the index of `docs/rules/` groups them. */
export interface RuleArea {
  /** The command that holds something against them. */
  command: 'check' | 'check --base' | 'quotes' | 'import' | 'check:site';
  title: string;
  about: string;
  rules: Readonly<Record<string, RuleRecord>>;
}
