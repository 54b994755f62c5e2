import type { RuleId } from './rules.ts';

/** What a refinement expects: the rule under which it fails, and the expectation in words. */
export interface Expectation {
  rule: RuleId;
  expected: string;
}

/**
 * Parameters of a zod refinement that fails under a rule of ours: the rule's id and what the rule
 * expects in words. The corpus turns both into a diagnostic, so that a schema says once what it
 * wants and how the message reads.
 */
export function expected(
  rule: RuleId,
  expectation: string,
): { params: { [K in keyof Expectation]: Expectation[K] } } {
  return { params: { rule, expected: expectation } };
}

/** Whether the parameters of an issue are those of `expected`, which alone gives them a rule. */
export function isExpectation(params: object | undefined): params is Expectation {
  return params !== undefined && 'rule' in params && 'expected' in params;
}
