import * as chrono from 'chrono-node';
import { isCalendarDate, isPartialDate } from '../model/calendar-date.ts';

/** In which order a date such as 03/04/2020 names day and month, where a person has said so. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a foreign date says: a day (or a month or year alone), or why it says none. */
export type ReadDate = { date: string } | { problem: string };

const ISO_DAY = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:$|[T\s].*$)/s;
const ISO_SHORT = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:$|[T\s])/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:$|[,\sT])/;
/** Longer than any date; nothing of it is parsed. */
const LONGEST = 60;
/** Languages whose names of months are known, the most frequent first. */
const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'uk', 'ru', 'it', 'nl', 'zh', 'ja'] as const;
/** Days that programs write where they know none: no year, and the first second of Unix time. */
const NO_DAY = /^(?:0\d{3}\b|1970-01-01T00:00:00)/;

/**
 * Reads a date in any usual form: ISO 8601 first, then numbers where their order is beyond doubt (or
 * said by `order`), then words. It is the day as it is written: no time zone moves it. Nothing is
 * guessed: no day from "yesterday", no century from two digits.
 */
export function readDate(raw: string, order?: DateOrder): ReadDate {
  const text = raw.replace(/[\u200e\u200f\u00a0]/g, ' ').trim();
  const problem = { problem: `“${text.slice(0, LONGEST)}” is no date that can be read` };
  if (text.length > LONGEST) return problem;
  if (NO_DAY.test(text)) return { problem: `“${text}” stands for no date` };
  const date = isoDate(text) ?? numbersDate(text, order) ?? wordsDate(text);
  if (date === undefined) return problem;
  return typeof date === 'string' ? { date } : date;
}

function isoDate(text: string): string | undefined {
  if (/^\d{4}(?:-\d{2})?$/.test(text) && isPartialDate(text)) return text;
  const [, year = '', , month = '', day = ''] =
    ISO_DAY.exec(text) ?? ISO_SHORT.exec(text)?.toSpliced(2, 0, '-') ?? [];
  return existing(year, month, day);
}

function numbersDate(text: string, order?: DateOrder): string | { problem: string } | undefined {
  const [, first, , second, year = ''] = NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const dayFirst = existing(year, second, first);
  const monthFirst = existing(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return dayFirst ?? monthFirst;
  }
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst;
  return { problem: `“${text}” may be ${dayFirst} or ${monthFirst}` };
}

const inWords = new Map<string, string | undefined>();

function wordsDate(text: string): string | undefined {
  // Numbers that were no date in any order are none in words.
  if (/^\d+[-/.]\d+[-/.]\d/.test(text)) return undefined;
  // Two digits of a year, a weekday alone or "two days ago" would have to be guessed.
  const [year] = /(?<!\d)\d{4}(?!\d)/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (inWords.has(text)) return inWords.get(text);
  const found = dateIn(text, Number(year));
  if (inWords.size < 10_000) inWords.set(text, found);
  return found;
}

function dateIn(text: string, year: number): string | undefined {
  for (const language of LANGUAGES) {
    const [result, another] = chrono[language].parse(text);
    if (!result || another) continue;
    const { start, end } = result;
    const isSure = (['day', 'month', 'year'] as const).every((part) => start.isCertain(part));
    if (!isSure || end || start.get('year') !== year) continue;
    return existing(String(year), String(start.get('month')), String(start.get('day')));
  }
  return undefined;
}

function existing(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
