const ISO = String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?`;

/** A date put before the first sentence, with or without a word that says so. */
const LABELLED = new RegExp(
  `^(?:\\p{L}{2,12}:?\\s+)?${ISO}(?:\\s*[|:–—]\\s*|\\s+)(?=\\p{Lu}|["“«])`,
  'u',
);

const PLACE = String.raw`\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'-]+){0,3}(?:, \p{L}[\p{L}. ]{1,20})?`;
const DAY = String.raw`,? (?:\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,12}\.?)`;
const AGENCY = String.raw` \([^()]{2,40}\)`;

/**
 * "VELDMAR, Aug. 20 (Agency) — ": place, day and agency before the first sentence. A place alone
 * must be longer than an acronym may be.
 */
const DATELINE = new RegExp(
  `^(?:${PLACE}(?:(?:${DAY})?${AGENCY}|${DAY})|\\p{Lu}{6,}(?: \\p{Lu}+){0,2}) ?[—–-] (?=\\p{Lu}|["“«])`,
  'u',
);

/** How many UTF-16 units of a text's first line are place and date, before its first sentence. */
export function datelinePrefix(line: string): number {
  return (LABELLED.exec(line) ?? DATELINE.exec(line))?.[0].length ?? 0;
}

/** What stands beside a date, in several languages. */
const BESIDE = new Set(
  [
    'date published publication updated update posted modified last first on at of by the as time min mins minute minutes read reading',
    'am pm a m p et est edt ct cst pt pst gmt utc bst cet cest uhr',
    'veröffentlicht aktualisiert stand vom um zuletzt geändert datum publié mis à jour modifié le la à h date',
    'publicado actualizado el de del a las los h horas fecha pubblicato aggiornato il alle ore gepubliceerd bijgewerkt op om',
    'opublikowano aktualizacja r godz опубліковано оновлено о об року р дата опубликовано обновлено в года г',
    '年 月 日 时 时间 发布 发布时间 更新 更新于 時 分 年月日',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Tells of a line whether it gives a date and nothing else: a year and a day or a time, with the
 * names of months and weekdays in the language of the text, or in English.
 */
export function dateLine(language: string): (line: string) => boolean {
  const names = new Set([...BESIDE, ...namesIn('en'), ...namesIn(language)]);
  return (line) => {
    if (line.length > 100 || !/\d/.test(line) || !/(?<!\d)(?:19|20)\d{2}(?!\d)/.test(line))
      return false;
    const words = line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const numbers = line.match(/\d+/g) ?? [];
    return numbers.length > 1 && words.every((word) => names.has(word));
  };
}

function namesIn(language: string): string[] {
  const days = Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, index + 1));
  return (['long', 'short'] as const).flatMap((style) => {
    const whole = { weekday: style, year: 'numeric', month: style, day: 'numeric' } as const;
    return [whole, { month: style } as const].flatMap((options) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return days.flatMap(
        (day) =>
          format
            .format(day)
            .toLowerCase()
            .match(/[\p{L}\p{M}]+/gu) ?? [],
      );
    });
  });
}
