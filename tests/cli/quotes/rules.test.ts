import { join } from 'node:path';
import { checkQuotations } from '../../../src/cli/quotes/check-quotations.ts';
import { QUOTATION_RULES } from '../../../src/model/rules/quotation.ts';
import { QUOTATION_CASES, ruleCases } from '../rule-cases.ts';

ruleCases(QUOTATION_CASES, Object.keys(QUOTATION_RULES), ({ content }, publication) => {
  const saved = join(content, '../private');
  return checkQuotations({ content, saved, publication }).diagnostics;
});
