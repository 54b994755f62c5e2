/**
 * Parameters of a zod refinement that fails under a rule of ours: the rule's id and what the rule
 * expects in words. The corpus turns both into a diagnostic, so that a schema says once what it
 * wants and how the message reads.
 */
export function expected(rule: string, expectation: string): RefinementParams {
  return { params: { rule, expected: expectation } };
}

interface RefinementParams {
  params: { rule: string; expected: string };
}
