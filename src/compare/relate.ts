import type { Relation } from '../model/comparison.ts';
import type { Finding } from './finding.ts';
import { foldPassage } from './fold.ts';

/**
 * How a passage stands to the other: `same` where nothing but white space and the kinds of
 * quotation marks, apostrophes and dashes differs, `contradicted` only where a finding says that
 * both cannot be true.
 */
export function relate(left: string, right: string, findings: readonly Finding[]): Relation {
  if (foldPassage(left) === foldPassage(right)) return 'same';
  return findings.some(({ severity }) => severity === 'high') ? 'contradicted' : 'reworded';
}
