import type { Severity } from '../finding.ts';
import { isReordered } from './exchange.ts';
import { mentionedDates } from './date-mention.ts';
import {
  type Change,
  changesTouching,
  finding,
  type Finder,
  type Pairing,
  wordsAt,
} from './pairing.ts';
import { type Quantity, quantitiesOf } from './quantity.ts';

/** How far a number that is called about right may be off, by its significant digits. */
const ABOUT = [0.1, 0.1, 0.05, 0.01];
/** Share of words in common from which two sentences say the same thing. */
const ALIKE = 0.4;
/** How far rounding may move a number. */
const ROUNDED = 0.05;

/** Numbers in the same role that cannot both be right. A number that one side leaves out is none. */
export const findNumbers: Finder = (pairing) => {
  const { left, right } = pairing;
  const ours = quantitiesOf(left, new Set(mentionedDates(left).flatMap(indices)));
  const theirs = quantitiesOf(right, new Set(mentionedDates(right).flatMap(indices)));
  if (ours.length === 0 || theirs.length === 0) return [];
  return pairsOf(ours, theirs, pairing)
    .filter(([one, other]) => contradict(one, other))
    .map(([one, other, severity]) =>
      finding(
        'number',
        severity,
        wordsAt(left, one.start, one.end),
        wordsAt(right, other.start, other.end),
      ),
    );
};

/**
 * Numbers in the same role: in the same changed stretch, or else of the same noun. The only numbers
 * left over of two sentences that say the same thing ask for attention.
 */
function pairsOf(
  ours: Quantity[],
  theirs: Quantity[],
  pairing: Pairing,
): [Quantity, Quantity, Severity][] {
  const changes = pairing.changes.filter((change) => !isReordered(pairing, change));
  const pairs: [Quantity, Quantity, Severity][] = [];
  const takenLeft = new Set<Quantity>();
  const takenRight = new Set<Quantity>();
  const take = (one: Quantity, other: Quantity, isPair: boolean) => {
    takenLeft.add(one);
    takenRight.add(other);
    if (isPair) pairs.push([one, other, 'high']);
  };
  const touched = new Map([
    ...ours.map((one): [Quantity, Change[]] => [one, changesTouching(changes, 'left', one)]),
    ...theirs.map((other): [Quantity, Change[]] => [
      other,
      changesTouching(changes, 'right', other),
    ]),
  ]);
  const sameRole = (one: Quantity) =>
    theirs.filter(
      (other) =>
        !takenRight.has(other) &&
        touched.get(one)?.some((change) => touched.get(other)?.includes(change)),
    );
  for (const one of ours) if (touched.get(one)?.length === 0) takenLeft.add(one);
  for (const other of theirs) if (touched.get(other)?.length === 0) takenRight.add(other);
  const free = () => ours.filter((one) => !takenLeft.has(one));
  for (const one of free()) {
    const other = sameRole(one).find((candidate) => isSame(one, candidate));
    if (other) take(one, other, false);
  }
  for (const one of free()) {
    const other = sameRole(one).find((candidate) => isComparable(one, candidate));
    if (other) take(one, other, true);
  }
  for (const one of free()) {
    const other = theirs.find((candidate) => !takenRight.has(candidate) && isSame(one, candidate));
    if (other) take(one, other, false);
  }
  for (const one of free()) {
    const other = theirs.find(
      (candidate) =>
        !takenRight.has(candidate) &&
        one.noun !== '' &&
        one.noun.length > 3 &&
        isComparable(one, candidate) &&
        one.noun === candidate.noun,
    );
    if (other) take(one, other, true);
  }
  const [one, ...more] = free();
  const [other, ...others] = theirs.filter((each) => !takenRight.has(each));
  const isOnly = one && other && more.length === 0 && others.length === 0;
  if (isOnly && pairing.alike >= ALIKE && isComparable(one, other) && !one.ordinal)
    pairs.push([one, other, 'attention']);
  return pairs;
}

function isComparable(one: Quantity, other: Quantity): boolean {
  return one.ordinal === other.ordinal && one.dimension === other.dimension;
}

function isSame(one: Quantity, other: Quantity): boolean {
  return isComparable(one, other) && !contradict(one, other);
}

function contradict(one: Quantity, other: Quantity): boolean {
  if (isRange(one) === isRange(other) && one.hint === other.hint && one.hint !== 'vague') {
    if (one.hint === 'about') return apart(one.low, other.low) > Math.min(room(one), room(other));
    return !isRounded(one, other) || apart(one.high, other.high) > ROUNDED;
  }
  const [a, b] = [extentOf(one), extentOf(other)];
  return a.high < b.low || b.high < a.low;
}

function isRange({ low, high }: Quantity): boolean {
  return low !== high;
}

/** The same, or one is the other rounded to the step in which it is written. */
function isRounded(one: Quantity, other: Quantity): boolean {
  if (equal(one.low, other.low)) return true;
  if (one.ordinal || apart(one.low, other.low) > ROUNDED || equal(one.step, other.step))
    return false;
  const step = Math.max(one.step, other.step);
  const round = (value: number) => Math.round(value / step);
  return round(one.low) === round(other.low);
}

/** Between what a number may lie, by the word that stands before it. */
function extentOf(quantity: Quantity): { low: number; high: number } {
  const { low, high, hint } = quantity;
  const off = high * room(quantity);
  if (hint === 'about') return { low: low - off, high: high + off };
  if (hint === 'nearly') return { low: low - off, high: high + off / 4 };
  if (hint === 'above') return { low, high: high * 1.5 };
  if (hint === 'below') return { low: low * 0.5, high };
  return { low, high };
}

/** The difference of two numbers as a share of the larger one. */
function apart(one: number, other: number): number {
  return Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other), Number.MIN_VALUE);
}

function equal(one: number, other: number): boolean {
  return apart(one, other) < 1e-9;
}

function indices({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** By which share a number may be off, if it is said to be about right. */
function room({ low, step }: Quantity): number {
  const digits = String(Math.round(low / step)).replace(/0+$/, '').length;
  return ABOUT[Math.min(digits, ABOUT.length - 1)] ?? 0;
}
