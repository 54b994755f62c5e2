import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  isCalendarDate,
  isPartialDate,
  partialDate,
} from '../../src/model/calendar-date.ts';

const written = (year: number, month: number, day: number) =>
  [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');

describe('a calendar date', () => {
  it('is every day from year 1 to year 9999', () => {
    const days = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(days, (day) => isCalendarDate(day.toISOString().slice(0, 10))));
  });

  it('is no day that a calendar would move to another', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(99), fc.nat(99));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const isSame = date.toISOString().slice(0, 10) === written(year, month, day);
        expect(isCalendarDate(written(year, month, day))).toBe(isSame);
      }),
    );
  });

  it.each(['2024-02-29', '2000-02-29', '0004-02-29', '2025-12-31'])('is %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2024-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '20250101',
    '2025-01-01T00:00:00Z',
    ' 2025-01-01',
    '2025-01-01\n',
    '٢٠٢٥-٠١-٠١',
    '21 August 2025',
    '',
  ])('is not %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(calendarDate.safeParse(text).success).toBe(false);
  });

  it('is no number and no moment', () => {
    expect(calendarDate.safeParse(20250820).success).toBe(false);
    expect(calendarDate.safeParse(new Date()).success).toBe(false);
  });
});

describe('a date of which not all is known', () => {
  it.each(['2025', '2025-08', '2025-08-20'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['25', '2025-13', '2025-00', '2025-8', '2025-02-29', '2025-08-', 'August 2025'])(
    'may not be %s',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it('means the year that a number spells', () => {
    expect(partialDate.parse(2025)).toBe('2025');
    expect(partialDate.safeParse(25).success).toBe(false);
    expect(partialDate.safeParse(2025.5).success).toBe(false);
  });
});
