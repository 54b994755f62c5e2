import { type CalendarWords, calendarWords } from './calendar-words.ts';
import { languageOf, type Range, type Side } from './pairing.ts';

/** Days since 1970, from the first to the last. */
export interface Days {
  first: number;
  last: number;
}

/** A date as a text names it, and the days that it can mean. */
export interface DateMention extends Range {
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  daypart?: string;
  /** "week -1" for last week and for the past one. */
  relative?: string;
  /** Any of these; empty where it cannot be told. */
  days: Days[];
}

/** All dates of a side, resolved by the day of publication where that is known. */
export function mentionedDates(side: Side): DateMention[] {
  const words = calendarWords(languageOf(side));
  const published = dayNumber(side.published);
  const mentions: DateMention[] = [];
  for (let at = 0; at < side.words.length; at++) {
    const mention =
      weekdayAt(side, at, words, published) ??
      monthAt(side, at, words, published) ??
      relativeAt(side, at, words, published) ??
      yearAt(side, at);
    if (!mention) continue;
    const next = folded(side, mention.to);
    const part = Object.hasOwn(words.dayparts, next) ? words.dayparts[next] : undefined;
    if (part) mentions.push({ ...mention, to: mention.to + 1, daypart: part });
    else mentions.push(mention);
    at = Math.max(at, (mentions.at(-1)?.to ?? 0) - 1);
  }
  return mentions;
}

/** Days since 1970 of a calendar day; undefined where only a month or nothing is known. */
export function dayNumber(date: string | undefined): number | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

function weekdayAt(
  side: Side,
  at: number,
  words: CalendarWords,
  published: number | undefined,
): DateMention | null {
  const weekday = words.weekdays.get(folded(side, at));
  if (weekday === undefined || !isNamed(side, at)) return null;
  const plain = { from: at, to: at + 1, weekday };
  const dated = monthAt(side, at + 1, words, published) ?? undefined;
  if (dated?.day !== undefined) return { ...dated, ...plain, to: dated.to };
  if (published === undefined) return { ...plain, days: [] };
  const before = folded(side, at - 1);
  const recent = published - ((weekdayOf(published) - weekday + 7) % 7);
  const past = before === 'last' && recent === published ? [recent - 7] : [recent, recent - 7];
  const following = [recent + 7];
  const candidates = words.next.includes(before)
    ? [recent + 7, recent + 14]
    : words.last.includes(before)
      ? past
      : [recent, ...following];
  return { ...plain, days: candidates.map((day) => ({ first: day, last: day })) };
}

/** Monday is 1; the first day of 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function monthAt(
  side: Side,
  at: number,
  words: CalendarWords,
  published: number | undefined,
): DateMention | null {
  let index = at;
  let day = dayOfMonth(folded(side, at));
  if (day !== undefined) index++;
  if (day !== undefined && /^(of|de)$/.test(folded(side, index))) index++;
  const month = words.months.get(folded(side, index));
  if (month === undefined || !isNamed(side, index)) return null;
  let to = index + 1;
  const isTouching = /^[.,]?\s*$/.test(gap(side, to));
  if (day === undefined && isTouching && dayOfMonth(folded(side, to)) !== undefined)
    day = dayOfMonth(folded(side, to++));
  const year = yearOf(folded(side, to)) ?? yearOf(folded(side, to + 1));
  if (year !== undefined && yearOf(folded(side, to)) !== undefined) to++;
  else if (year !== undefined && /^(of|de|del)$/.test(folded(side, to))) to += 2;
  const ownYear = yearOf(folded(side, to - 1));
  if (day === undefined && ownYear === undefined && !isSurelyMonth(side, index)) return null;
  const parts = { month, ...(day && { day }), ...(ownYear && { year: ownYear }) };
  return { from: at, to, ...parts, days: daysOfMonth(month, day, ownYear, published) };
}

/** "may" and "march" are verbs too. */
function isSurelyMonth(side: Side, at: number): boolean {
  if (!/^(may|march|mar|sept?|jan|dec)$/.test(folded(side, at))) return true;
  return /^(in|last|next|this|since|until|by|early|late|mid|and|to|through|between|before|after|of|every|for)$/.test(
    folded(side, at - 1),
  );
}

function daysOfMonth(
  month: number,
  day: number | undefined,
  year: number | undefined,
  published: number | undefined,
): Days[] {
  const current =
    published === undefined ? undefined : new Date(published * 86_400_000).getUTCFullYear();
  const years =
    year !== undefined ? [year] : current === undefined ? [] : [current - 1, current, current + 1];
  return years.map((each) => {
    const first = Date.UTC(each, month - 1, day ?? 1) / 86_400_000;
    const last = day === undefined ? Date.UTC(each, month, 0) / 86_400_000 : first;
    return { first, last };
  });
}

function relativeAt(
  side: Side,
  at: number,
  words: CalendarWords,
  published: number | undefined,
): DateMention | null {
  const word = folded(side, at);
  const offset = Object.hasOwn(words.days, word) ? words.days[word] : undefined;
  if (offset !== undefined) {
    const day = (published ?? 0) + offset;
    return {
      from: at,
      to: at + 1,
      days: published === undefined ? [] : [{ first: day, last: day }],
    };
  }
  const next = folded(side, at + 1);
  const step = words.last.includes(word)
    ? -1
    : words.next.includes(word)
      ? 1
      : words.current.includes(word)
        ? 0
        : undefined;
  const isSpan = [...words.week, ...words.month, ...words.year].includes(next);
  if (step === undefined || !isSpan) return null;
  const unit = words.week.includes(next) ? 'week' : words.month.includes(next) ? 'month' : 'year';
  const range = { from: at, to: at + 2, relative: `${unit} ${step}` };
  if (published === undefined) return { ...range, days: [] };
  if (words.week.includes(next)) {
    const monday = published - weekdayOf(published) + 1 + step * 7;
    return { ...range, days: [{ first: monday - 1, last: monday + 6 }] };
  }
  const date = new Date(published * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (words.month.includes(next))
    return { ...range, days: daysOfMonth(month + step, undefined, year, published) };
  const first = Date.UTC(year + step, 0, 1) / 86_400_000;
  return { ...range, days: [{ first, last: Date.UTC(year + step + 1, 0, 0) / 86_400_000 }] };
}

function yearAt(side: Side, at: number): DateMention | null {
  const year = yearOf(folded(side, at));
  if (year === undefined || /[$€£¥₴₽.,:/-]\s?$/.test(gap(side, at))) return null;
  if (/^\s?%/.test(gap(side, at + 1))) return null;
  const first = Date.UTC(year, 0, 1) / 86_400_000;
  return {
    from: at,
    to: at + 1,
    year,
    days: [{ first, last: Date.UTC(year + 1, 0, 0) / 86_400_000 }],
  };
}

function yearOf(word: string): number | undefined {
  return /^(1[89]|20)\d\d$/.test(word) ? Number(word) : undefined;
}

function dayOfMonth(word: string): number | undefined {
  const digits = /^(\d{1,2})(st|nd|rd|th|er)?$/.exec(word)?.[1];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** English writes the names of days and months with a capital; elsewhere the word alone tells. */
function isNamed(side: Side, at: number): boolean {
  if (languageOf(side) !== 'en') return true;
  return /^\p{Lu}/u.test(side.text.slice(side.words[at]?.start));
}

function folded({ words }: Side, at: number): string {
  return words[at]?.folded ?? '';
}

/** What stands between a word and the one before it. */
function gap({ words, text, start }: Side, at: number): string {
  const word = words[at];
  return text.slice(words[at - 1]?.end ?? start, word?.start ?? words[at - 1]?.end);
}
