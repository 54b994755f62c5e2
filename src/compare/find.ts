import type { Excerpt, Finding, FindingKind, Words } from './finding.ts';
import { findAntonyms } from './finders/antonym.ts';
import { findAttributions } from './finders/attribution.ts';
import { findDates } from './finders/date.ts';
import { findHedges } from './finders/hedge.ts';
import { findNames } from './finders/name.ts';
import { findNegations } from './finders/negation.ts';
import { findNumbers } from './finders/number.ts';
import { languageOf, pairOf } from './finders/pairing.ts';
import { findQuotations } from './finders/quotation.ts';

const FINDERS = [
  findNumbers,
  findDates,
  findAttributions,
  findNames,
  findQuotations,
  findNegations,
  findAntonyms,
  findHedges,
];

const ONCE: Partial<Record<FindingKind, readonly FindingKind[]>> = {
  name: ['attribution'],
  antonym: ['number', 'date'],
};

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
  if (!pairing) return [];
  const findings = toldOnce(FINDERS.flatMap((find) => find(pairing)));
  return (isMirrored ? findings.map(mirrored) : findings).sort(
    (one, other) =>
      placeOf(one, 'left') - placeOf(other, 'left') ||
      placeOf(one, 'right') - placeOf(other, 'right'),
  );
}

/** Another speaker is another name, and a number or a date may have an opposite: that is said once. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (one) =>
      !findings.some(
        (other) =>
          (ONCE[one.kind] ?? []).includes(other.kind) &&
          holds(other.left, one.left) &&
          holds(other.right, one.right),
      ),
  );
}

function holds(outer: Words | null, inner: Words | null): boolean {
  return outer !== null && inner !== null && outer.start <= inner.start && inner.end <= outer.end;
}

function mirrored({ left, right, ...rest }: Finding): Finding {
  return { ...rest, left: right, right: left };
}

function placeOf(finding: Finding, side: 'left' | 'right'): number {
  return finding[side]?.start ?? Infinity;
}
