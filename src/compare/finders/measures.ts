/** A unit: what it measures, and how many of that dimension's smallest unit it is. */
export interface Measure {
  dimension: string;
  factor: number;
}

export const CURRENCY_SIGNS = /[$€£¥₴₽]/;

/** Units that news texts use, by their folded words, in several languages. */
export const MEASURES: Record<string, Measure> = table({
  time: {
    1: 'second seconds sekunde sekunden секунд секунди секунды',
    60: 'minute minutes minuten minuto minutos хвилин хвилини хвилина минут минуты минута',
    3600: 'hour hours stunde stunden heure heures hora horas година години годин час часа часов',
    86400: 'day days tag tage tagen jour jours día días день дні днів дня дней',
    604800:
      'week weeks woche wochen semaine semaines semana semanas тиждень тижні тижнів недель недели неделя',
    2629746:
      'month months monat monate monaten mois mes meses місяць місяці місяців месяц месяца месяцев',
    31556952:
      'year years jahr jahre jahren année années ans an año años рік роки років год года лет',
    315569520: 'decade decades jahrzehnt jahrzehnte jahrzehnten décennie décennies década décadas',
    3155695200:
      'century centuries jahrhundert jahrhunderte siècle siècles siglo siglos століття век века',
  },
  length: {
    0.01: 'centimetre centimetres centimeter centimeters cm',
    0.3048: 'foot feet ft',
    1: 'metre metres meter meters m mètre mètres metro metros метр метри метрів метра метров',
    1000: 'kilometre kilometres kilometer kilometers km kilomètre kilomètres kilómetro kilómetros км кілометр кілометри кілометрів километр километра километров',
    1609.344: 'mile miles',
  },
  mass: {
    0.001: 'gram grams g',
    0.45359237: 'pound pounds lb lbs',
    1: 'kilogram kilograms kilo kilos kg кг',
    1000: 'ton tons tonne tonnes tonnen tonnes toneladas тонн тонни тонны',
  },
  $: { 1: 'dollar dollars dólares доларів долари долара долларов доллара usd', 0.01: 'cent cents' },
  '€': { 1: 'euro euros євро евро eur' },
  '£': { 1: 'gbp' },
  '₴': { 1: 'hryvnia hryvnias гривень гривні гривня гривен uah грн' },
  '₽': { 1: 'ruble rubles rouble roubles рублів рублі рублей рубля руб' },
});

function table(units: Record<string, Record<number, string>>): Record<string, Measure> {
  return Object.fromEntries(
    Object.entries(units).flatMap(([dimension, factors]) =>
      Object.entries(factors).flatMap(([factor, words]) =>
        words.split(' ').map((word) => [word, { dimension, factor: Number(factor) }]),
      ),
    ),
  );
}
