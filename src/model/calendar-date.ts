import { z } from 'zod';
import { expected } from './expected.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})(?:-(\d{2}))?$/;

/** Whether `text` is a day that exists, written `2025-08-20` (ISO 8601, proleptic Gregorian). */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Whether `text` is a day that exists, or a month (`2025-08`) or a year (`2025`) alone. */
export function isPartialDate(text: string): boolean {
  const [, year, month = 1] = (MONTH.exec(text) ?? []).map((part: string | undefined) =>
    Number(part ?? 1),
  );
  return isCalendarDate(text) || (year !== undefined && month >= 1 && month <= 12);
}

function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last day of this one; UTC, so that no time zone moves it.
  const date = new Date(0);
  // Not `Date.UTC`, which takes the years before 100 for those of the twentieth century.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** A day that exists. It stays text from the file to the page: no time zone may move it. */
export const calendarDate = z
  .string()
  .refine(
    isCalendarDate,
    expected('frontmatter-date', 'a day that exists, written like 2025-08-20'),
  )
  .meta({ format: 'date' });

/**
 * A day, month or year, for what is known of a source no more exactly than that. A year alone
 * reaches YAML as a number and means the text it spells.
 */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .refine(
      isPartialDate,
      expected(
        'frontmatter-date',
        'a day that exists (2025-08-20), a month (2025-08) or a year (2025)',
      ),
    )
    .meta({ pattern: '^\\d{4}(?:-\\d{2}){0,2}$' }),
);
