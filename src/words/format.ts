/**
 * How dates, numbers, lists and quotations are written in a language. Formatters are kept by
 * language: making one costs more than a whole page does.
 */

export type Direction = 'ltr' | 'rtl';

/** The forms of a word that `Intl.PluralRules` tells apart; a language needs only its own. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Scripts that run from right to left, for engines without text information for locales. */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Nshu|Rohg|Samr|Sogd|Syrc|Thaa|Yezi)$/;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** The direction in which a language (BCP 47) is written; left to right where it is unknown. */
export const direction = remember((language: string): Direction => {
  const locale = localeOf(language);
  if (locale === undefined) return 'ltr';
  if (RIGHT_TO_LEFT.test(scriptOf(language))) return 'rtl';
  // Not in every engine that the comparison may run in.
  return 'getTextInfo' in locale && locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
});

/** The script (ISO 15924) in which a language is written, such as `Cyrl`; empty where it is unknown. */
export const scriptOf = remember(
  (language: string): string => localeOf(language)?.maximize().script ?? '',
);

/**
 * The attributes of an element whose text is in `language`; none where all around it is in that
 * language too.
 */
export function inLanguage(language: string, around?: string): { lang?: string; dir?: Direction } {
  return language === around ? {} : { lang: language, dir: direction(language) };
}

/** A day (`2025-08-20`), a month (`2025-08`) or a year (`2025`) as people write it. */
export function formatDate(date: string, language: string): string {
  const known = datesIn(language);
  const before = known.get(date);
  if (before !== undefined) return before;
  const written = writeDate(date, language);
  known.set(date, written);
  return written;
}

function writeDate(date: string, language: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Calendar dates have no time zone: both the instant and its format are in UTC.
  // `Date.UTC` would move the years before 100 into the twentieth century.
  const instant = new Date(0).setUTCFullYear(year, month - 1, day);
  if (DAY.test(date)) return dayFormat(language).format(instant);
  if (MONTH.test(date)) return monthFormat(language).format(instant);
  return String(year);
}

/** A number with the language's separators. */
export function formatNumber(number: number, language: string): string {
  return numberFormat(language).format(number);
}

/** "a, b and c". */
export function formatList(items: readonly string[], language: string): string {
  return listFormat(language).format(items);
}

/** The form that goes with the number, without the number. */
export function plural(number: number, language: string, forms: PluralForms): string {
  return forms[pluralRules(language).select(number)] ?? forms.other;
}

/** The number and the form that goes with it. */
export function counted(number: number, language: string, forms: PluralForms): string {
  return `${formatNumber(number, language)} ${plural(number, language, forms)}`;
}

/** A number of things in English, the language of the commands: “1 page”, “2 pages”. */
export function countOf(number: number, one: string, other = `${one}s`): string {
  return counted(number, 'en', { one, other });
}

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  be: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  de: ['„', '“'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  it: ['«', '»'],
  pl: ['„', '”'],
  pt: ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};

/** The quotation marks, opening and closing, of a language. */
export function quotationMarks(language: string): readonly [string, string] {
  return MARKS[language.split('-')[0] ?? ''] ?? ['“', '”'];
}

/** Whether a quotation has quotation marks of its own, so that marks around it would be doubled. */
export function hasQuotationMarks(text: string): boolean {
  return /["“”„«»]/.test(text);
}

const dayFormat = remember(
  (language) =>
    new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long', timeZone: 'UTC' }),
);
const monthFormat = remember(
  (language) =>
    new Intl.DateTimeFormat(dateLocale(language), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
/** Dates already written: a site has few days and shows each many times. */
const datesIn = remember((_language) => new Map<string, string>());
const numberFormat = remember((language) => new Intl.NumberFormat(language));
const listFormat = remember((language) => new Intl.ListFormat(language));
const pluralRules = remember((language) => new Intl.PluralRules(language));

/** English without a country has its days before its months, as most of the world does. */
function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function localeOf(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language);
  } catch {
    return undefined;
  }
}

function remember<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
