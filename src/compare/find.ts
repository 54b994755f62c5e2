import type { Excerpt, Finding } from './finding.ts';
import { findAntonyms } from './finders/antonym.ts';
import { findDates } from './finders/date.ts';
import { findNegations } from './finders/negation.ts';
import { findNumbers } from './finders/number.ts';
import { languageOf, pairOf } from './finders/pairing.ts';
import { findQuotations } from './finders/quotation.ts';

const FINDERS = [findDates, findNumbers, findQuotations, findNegations, findAntonyms];

/**
 * Everything that the machine notices between two passages, in the order of the left one. Passages
 * in two languages are not held against each other. The same is found with the sides swapped.
 */
export function findDifferences(left: Excerpt, right: Excerpt): Finding[] {
  const [a, b] = [left, right].map(({ text, start, end }) => text.slice(start, end));
  if (a === undefined || b === undefined || a === b) return [];
  if (languageOf(left) !== languageOf(right)) return [];
  const isMirrored = a > b;
  const pairing = isMirrored ? pairOf(right, left) : pairOf(left, right);
  const findings = FINDERS.flatMap((find) => find(pairing));
  return (isMirrored ? findings.map(mirrored) : findings).sort(
    (one, other) =>
      placeOf(one, 'left') - placeOf(other, 'left') ||
      placeOf(one, 'right') - placeOf(other, 'right'),
  );
}

function mirrored({ left, right, ...rest }: Finding): Finding {
  return { ...rest, left: right, right: left };
}

function placeOf(finding: Finding, side: 'left' | 'right'): number {
  return finding[side]?.start ?? Infinity;
}
