import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawRows } from '../../src/browser/compare/draw-rows.ts';

let now: number;
beforeEach(() => {
  now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('the page is left to others after 8 milliseconds of drawing rows, until all are drawn', () => {
  const drawn: string[] = [];
  // A row takes three milliseconds.
  const insertAdjacentHTML = (_: InsertPosition, row: string) => {
    drawn.push(row);
    now += 3;
  };
  const ended = vi.fn();
  const drawer = drawRows({ insertAdjacentHTML });
  drawer.add(['1', '2', '3', '4', '5', '6', '7']);
  drawer.end(ended);
  const turns: string[] = [];
  while (vi.getTimerCount() > 0) {
    vi.runOnlyPendingTimers();
    turns.push(drawn.join(''));
  }
  expect(turns).toEqual(['123', '123456', '1234567']);
  expect(ended).toHaveBeenCalledOnce();
});
