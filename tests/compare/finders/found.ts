import { findDifferences } from '../../../src/compare/find.ts';
import type { Excerpt, Finding } from '../../../src/compare/finding.ts';

/** A whole text as an excerpt. */
export function whole(text: string, language = 'en', published?: string): Excerpt {
  return { text, start: 0, end: text.length, language, published };
}

/** What is found between two texts, one line a finding: `number high: 40 → 50`. */
export function found(left: string, right: string, language = 'en', published?: string): string[] {
  return told(findDifferences(whole(left, language, published), whole(right, language, published)));
}

export function told(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ kind, severity, left, right }) =>
      `${kind} ${severity}: ${left?.text ?? '∅'} → ${right?.text ?? '∅'}`,
  );
}
