import { expect, it } from 'vitest';
import { today } from '../../src/model/today.ts';

it('takes today from the calendar on the wall, and not from the one in Greenwich', () => {
  expect(today(new Date(2025, 0, 5, 0, 30))).toBe('2025-01-05');
  expect(today(new Date(2025, 11, 31, 23, 30))).toBe('2025-12-31');
});
