import { expect, it } from 'vitest';
import { dotsBeside, markSvg, pivot, swing } from '../../src/components/verdict-mark.ts';
import { OFF_LINE_MARKS } from '../../src/model/verdict.ts';

it('swings further the further a claim is from the truth', () => {
  expect([5, 4, 3, 2, 1].map(swing)).toEqual([0, 10, 20, 30, 38]);
});

it('hangs a true claim in the middle and moves the pivot against the swing', () => {
  const pivots = [5, 4, 3, 2, 1].map(pivot);
  expect(pivots[0]).toBe(12);
  expect(pivots).toEqual([...pivots].sort((a, b) => a - b));
});

it('keeps the swung bob inside the square', () => {
  for (const number of [4, 3, 2, 1]) {
    const tip = pivot(number) - 20.2 * Math.sin((swing(number) * Math.PI) / 180);
    expect(tip).toBeGreaterThan(0);
    expect(pivot(number)).toBeLessThan(23);
  }
});

it('sets a vertical beside every swung bob and none beside a straight one', () => {
  expect(dotsBeside(5)).toEqual([]);
  for (const number of [4, 3, 2, 1]) expect(dotsBeside(number).length).toBeGreaterThanOrEqual(2);
});

it('draws every verdict otherwise', () => {
  const drawings = [
    ...[1, 2, 3, 4, 5].map((number) => markSvg({ number, mark: null })),
    ...OFF_LINE_MARKS.map((mark) => markSvg({ number: null, mark })),
  ];
  expect(new Set(drawings).size).toBe(drawings.length);
});
