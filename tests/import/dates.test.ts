import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/import/dates.ts';
import { isCalendarDate } from '../../src/model/calendar-date.ts';

const day = (text: string, order?: 'day-first' | 'month-first') => {
  const read = readDate(text, order);
  return 'date' in read ? read.date : undefined;
};

describe('reading the dates of feeds', () => {
  it.each([
    '2020-01-02',
    '2020-01-02T23:59:59-11:00',
    '2020-01-02T00:00:00',
    '2020-01-02 10:00:00 UTC',
    '2020-01-02T00:00:00.000Z',
    '20200102',
    '2020/01/02',
    '2020/1/2',
    '2020.01.02',
    ' \u200e2020-01-02 ',
    'January 2, 2020',
    'Jan 2nd, 2020',
    'Thu, 02 Jan 2020 23:30:00 -0800',
    'Thursday 2 January 2020',
    'le 2 janvier 2020',
    '2. Januar 2020',
    '2 de enero de 2020',
    '2 de janeiro de 2020',
    '2 січня 2020 року',
    '2 января 2020 г.',
    '2020年1月2日',
  ])('takes %s for the day that it says, in whatever zone', (text) => {
    expect(day(text)).toBe('2020-01-02');
  });

  it('takes a month or a year for no more than that', () => {
    expect(day('2020-01')).toBe('2020-01');
    expect(day('2020')).toBe('2020');
  });

  it('reads numbers whose order is beyond doubt', () => {
    expect(day('25/12/2019')).toBe('2019-12-25');
    expect(day('12/25/2019 10:00')).toBe('2019-12-25');
    expect(day('25.12.2019')).toBe('2019-12-25');
    expect(day('5-5-2019')).toBe('2019-05-05');
  });

  it('guesses no order of day and month, and takes it from a person', () => {
    expect(readDate('03/04/2020')).toEqual({
      problem: '“03/04/2020” may be 2020-04-03 or 2020-03-04',
    });
    expect(day('03/04/2020', 'day-first')).toBe('2020-04-03');
    expect(day('03/04/2020', 'month-first')).toBe('2020-03-04');
  });

  it.each([
    '',
    'yesterday',
    '2 days ago',
    '2 Jan 20',
    '03/04/20',
    'May 2020 to June 2020',
    '2020-02-30',
    '2020-13-01',
    '31/02/2020',
    '0001-01-01T00:00:00',
    '1970-01-01T00:00:00Z',
    '1577923200',
    '1 January 2020 and 2 January 2020',
    'x'.repeat(100_000),
  ])('takes %s for no date', (text) => {
    expect(readDate(text)).toHaveProperty('problem');
  });

  it('gives the day of any ISO date and time, and never throws', () => {
    const iso = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(iso, (date) => {
        expect(day(date.toISOString())).toBe(date.toISOString().slice(0, 10));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789-/.T: janM'.split('')) }),
        (text) => {
          const read = day(text);
          if (read?.length === 10) expect(isCalendarDate(read)).toBe(true);
        },
      ),
    );
  });
});
