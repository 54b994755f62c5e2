import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDifferences } from '../../../src/compare/find.ts';
import type { Excerpt, Finding } from '../../../src/compare/finding.ts';

const WORDS =
  'the captain Ada Brook said “we lost” not never 12 twelve dozen half million Tuesday Monday yesterday March 2022 ' +
  'rose fell harbour ship may allegedly Geneva Oslo U.S. United States $3.5bn 40% , . : " and of in on police told without 4-7';

const text = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 16 })
  .map((words) => words.join(' '));

/** A passage within a longer text. */
const excerpt = fc
  .record({
    before: text,
    passage: text,
    after: text,
    day: fc.constantFrom('2025-08-20', undefined),
  })
  .map(({ before, passage, after, day }): Excerpt => ({
    text: `${before}\n${passage}\n${after}`,
    start: before.length + 1,
    end: before.length + 1 + passage.length,
    language: 'en',
    published: day,
  }));

/** A pair that has much in common, as aligned passages have. */
const pair = fc.tuple(excerpt, fc.nat(), text).map(([left, seed, more]): [Excerpt, Excerpt] => {
  const passage = left.text.slice(left.start, left.end).split(' ');
  const words = passage.flatMap((word, index) =>
    (seed >> (index % 20)) % 3 === 1 ? more.split(' ').slice(0, 2) : [word],
  );
  const right = words.join(' ');
  return [left, { ...left, text: right, start: 0, end: right.length }];
});

const sorted = (findings: readonly Finding[]) =>
  findings.map((each) => JSON.stringify(each)).sort();

it('the same passage has no difference', () => {
  fc.assert(
    fc.property(excerpt, (one) => {
      expect(findDifferences(one, one)).toEqual([]);
    }),
  );
});

it('with the sides swapped, the same is found in the mirror', () => {
  fc.assert(
    fc.property(fc.oneof(pair, fc.tuple(excerpt, excerpt)), ([left, right]) => {
      const mirrored = findDifferences(right, left).map(
        ({ kind, severity, left: one, right: other }) => ({
          kind,
          severity,
          left: other,
          right: one,
        }),
      );
      expect(sorted(mirrored)).toEqual(sorted(findDifferences(left, right)));
    }),
  );
});

it('every offset points at the words that it names', () => {
  fc.assert(
    fc.property(fc.oneof(pair, fc.tuple(excerpt, excerpt)), ([left, right]) => {
      for (const found of findDifferences(left, right)) {
        for (const [words, side] of [
          [found.left, left],
          [found.right, right],
        ] as const)
          if (words) expect(side.text.slice(words.start, words.end)).toBe(words.text);
        expect(found.left ?? found.right).not.toBeNull();
      }
    }),
  );
});

it('passages in two languages are not held against each other', () => {
  const one = { text: 'It holds 12 ships.', start: 0, end: 18, language: 'en' };
  expect(findDifferences(one, { ...one, text: 'Es fasst 14 Boote.', language: 'de' })).toEqual([]);
});
