import { type Thing, thingsIn } from './json-ld.ts';
import type { Fault } from './rules/review-shape.ts';

const SCALE = ['worstRating', 'ratingValue', 'bestRating'] as const;

/**
 * A rating has all three numbers or none: they are whole, the worst is at least 1, and the value is
 * one of the scale.
 */
export function* faultyNumbers(review: Thing): Generator<Fault> {
  const [rating] = thingsIn(review.reviewRating);
  if (!rating) return;
  const given = SCALE.filter((name) => rating[name] !== undefined && rating[name] !== null);
  if (given.length === 0) return;
  if (given.length < SCALE.length) {
    const lacking = SCALE.filter((name) => !given.includes(name));
    yield fault(
      `Missing ${quoted(lacking)} beside ${quoted(given)}, expected all three or none`,
      'A number means nothing without its scale; a verdict off the scale has none',
    );
    return;
  }
  const [worst, value, best] = SCALE.map((name) => wholeNumber(rating[name]));
  if (worst === undefined || value === undefined || best === undefined) {
    const wrong = SCALE.filter((name) => wholeNumber(rating[name]) === undefined);
    const found = wrong.map((name) => `\`${name}: ${JSON.stringify(rating[name])}\``).join(', ');
    yield fault(`Unexpected ${found}, expected whole numbers`);
    return;
  }
  if (worst < 1) {
    yield fault(
      `Unexpected \`worstRating: ${worst}\`, expected at least 1`,
      'Google ignores a rating whose scale begins below 1',
    );
  }
  if (best <= worst) {
    yield fault(`Unexpected \`bestRating: ${best}\`, expected more than \`worstRating: ${worst}\``);
  } else if (value < worst || value > best) {
    yield fault(`Unexpected \`ratingValue: ${value}\`, expected ${worst} to ${best}`);
  }
}

function fault(reason: string, mend?: string): Fault {
  return { rule: 'site-claim-review-number', reason, ...(mend !== undefined && { mend }) };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' and ');
}

/** A whole number, also where it is written as text; `undefined` for all else. */
export function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}
