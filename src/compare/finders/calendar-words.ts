/** How a language names days; every form is folded. */
export interface CalendarWords {
  /** From January on, in all forms that a sentence may have. */
  months: ReadonlyMap<string, number>;
  /** From Monday, 1, to Sunday, 7. */
  weekdays: ReadonlyMap<string, number>;
  /** Days from the day of publication. */
  days: Readonly<Record<string, number>>;
  last: readonly string[];
  next: readonly string[];
  current: readonly string[];
  week: readonly string[];
  month: readonly string[];
  year: readonly string[];
  dayparts: Readonly<Record<string, string>>;
  /** How long a time lasts, and how often something comes back: "weekly" is a week. */
  periods: Readonly<Record<string, string>>;
}

type Said = Omit<CalendarWords, 'months' | 'weekdays' | 'periods'>;

/** Words that differ in the length of time alone. */
const PERIODS: Record<string, string> = {
  en: 'second seconds; minute minutes; hour hours hourly; day days daily; week weeks weekly; month months monthly; quarter quarters quarterly; year years yearly annual annually; decade decades; century centuries',
  de: 'minute minuten; stunde stunden stündlich; tag tage tagen täglich; woche wochen wöchentlich; monat monate monaten monatlich; jahr jahre jahren jährlich',
  fr: 'minute minutes; heure heures; jour jours quotidien; semaine semaines hebdomadaire; mois mensuel; an ans année années annuel',
  es: 'minuto minutos; hora horas; día días diario; semana semanas semanal; mes meses mensual; año años anual',
  uk: 'хвилин хвилини; година години годин; день дня дні днів; тиждень тижня тижні тижнів; місяць місяця місяці місяців; рік року роки років',
  ru: 'минут минуты; час часа часов; день дня дней; неделя недели неделю недель; месяц месяца месяцев; год года лет',
};

function periodsOf(language: string): Record<string, string> {
  const groups = (PERIODS[language] ?? '').split('; ');
  return Object.fromEntries(
    groups.flatMap((group) => {
      const words = group.split(' ');
      return words.map((word) => [word, words[0] ?? '']);
    }),
  );
}

const SAID: Record<string, Said> = {
  en: {
    days: { yesterday: -1, today: 0, tomorrow: 1 },
    last: ['last', 'past', 'previous'],
    next: ['next', 'coming'],
    current: ['this'],
    week: ['week'],
    month: ['month'],
    year: ['year'],
    dayparts: { morning: 'morning', afternoon: 'afternoon', evening: 'night', night: 'night' },
  },
  de: {
    days: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
    last: ['letzte', 'letzten', 'letzter', 'vergangene', 'vergangenen', 'vorige', 'vorigen'],
    next: ['nächste', 'nächsten', 'kommende', 'kommenden'],
    current: ['diese', 'diesen', 'dieser', 'diesem', 'dieses'],
    week: ['woche'],
    month: ['monat'],
    year: ['jahr'],
    dayparts: { vormittag: 'morning', nachmittag: 'afternoon', abend: 'night', nacht: 'night' },
  },
  fr: {
    days: { hier: -1, "aujourd'hui": 0, demain: 1 },
    last: ['dernier', 'dernière'],
    next: ['prochain', 'prochaine'],
    current: ['ce', 'cette', 'cet'],
    week: ['semaine'],
    month: ['mois'],
    year: ['année', 'an'],
    dayparts: { matin: 'morning', 'après-midi': 'afternoon', soir: 'night', nuit: 'night' },
  },
  es: {
    days: { anteayer: -2, ayer: -1, hoy: 0 },
    last: ['pasado', 'pasada'],
    next: ['próximo', 'próxima'],
    current: ['este', 'esta'],
    week: ['semana'],
    month: ['mes'],
    year: ['año'],
    dayparts: { tarde: 'afternoon', noche: 'night' },
  },
  uk: {
    days: { позавчора: -2, вчора: -1, учора: -1, сьогодні: 0, завтра: 1, післязавтра: 2 },
    last: ['минулого', 'минулої', 'минулий', 'минулу', 'минулому'],
    next: ['наступного', 'наступної', 'наступний', 'наступну', 'наступному'],
    current: ['цього', 'цієї', 'цей', 'цю'],
    week: ['тижня', 'тиждень', 'тижні'],
    month: ['місяця', 'місяць', 'місяці'],
    year: ['року', 'рік', 'році'],
    dayparts: {
      вранці: 'morning',
      зранку: 'morning',
      ввечері: 'night',
      увечері: 'night',
      вночі: 'night',
    },
  },
  ru: {
    days: { позавчера: -2, вчера: -1, сегодня: 0, завтра: 1, послезавтра: 2 },
    last: ['прошлого', 'прошлой', 'прошлый', 'прошлую', 'прошлом'],
    next: ['следующего', 'следующей', 'следующий', 'следующую', 'следующем'],
    current: ['этого', 'этой', 'этот', 'эту', 'этом'],
    week: ['недели', 'неделю', 'неделе', 'неделя'],
    month: ['месяца', 'месяц', 'месяце'],
    year: ['года', 'год', 'году'],
    dayparts: { утром: 'morning', вечером: 'night', ночью: 'night' },
  },
};

/** Forms that `Intl` does not give: the cases of the East Slavic languages, and short ones. */
const MORE: Record<string, { months?: string; weekdays?: string }> = {
  en: { months: 'jan feb mar apr . jun jul aug sep/sept oct nov dec' },
  de: { months: '. . . . . . . . . . . .', weekdays: '. . . . . sonnabend .' },
  uk: {
    months:
      'січень/січні/січнем лютий/лютому березень/березні квітень/квітні травень/травні червень/червні липень/липні серпень/серпні вересень/вересні жовтень/жовтні листопад/листопаді грудень/грудні',
    weekdays:
      "понеділка/понеділку вівторка/вівторку середи/середу четверга п'ятниці/п'ятницю суботи/суботу неділі/неділю",
  },
  ru: {
    months:
      'январь/январе февраль/феврале март/марте апрель/апреле май/мае июнь/июне июль/июле август/августе сентябрь/сентябре октябрь/октябре ноябрь/ноябре декабрь/декабре',
    weekdays:
      'понедельника вторника среды/среду четверга пятницы/пятницу субботы/субботу воскресенья',
  },
};

const NOTHING: Said = {
  days: {},
  last: [],
  next: [],
  current: [],
  week: [],
  month: [],
  year: [],
  dayparts: {},
};

const known = new Map<string, CalendarWords>();

/** The names of months and weekdays in any language that `Intl` knows, and what else is said. */
export function calendarWords(language: string): CalendarWords {
  const made = known.get(language) ?? {
    ...(SAID[language] ?? NOTHING),
    periods: periodsOf(language),
    months: named(
      language,
      12,
      'month',
      (index) => Date.UTC(2024, index, 15),
      MORE[language]?.months,
    ),
    weekdays: named(
      language,
      7,
      'weekday',
      (index) => Date.UTC(2024, 0, index + 1),
      MORE[language]?.weekdays,
    ),
  };
  known.set(language, made);
  return made;
}

function named(
  language: string,
  count: number,
  part: 'month' | 'weekday',
  dayOf: (index: number) => number,
  more = '',
): Map<string, number> {
  const names = new Map<string, number>();
  const alone = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
  const within = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    [part]: 'long',
    timeZone: 'UTC',
  });
  const others = more.split(' ');
  for (let index = 0; index < count; index++) {
    const parts = within.formatToParts(dayOf(index));
    const forms = [
      alone.format(dayOf(index)),
      parts.find(({ type }) => type === part)?.value ?? '',
      ...(others[index]?.split('/') ?? []),
    ];
    for (const form of forms) {
      const folded = form.toLocaleLowerCase(language).replace(/[‘’ʼ]/g, "'").replace(/\.$/, '');
      if (
        /^\p{L}[\p{L}'-]{2,}$/u.test(folded) ||
        (language !== 'en' && /^\p{L}{2,}$/u.test(folded))
      )
        names.set(folded, index + 1);
    }
  }
  return names;
}
