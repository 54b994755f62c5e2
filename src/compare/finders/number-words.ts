/** Whether a number is rounded, the least there is, the most, or not quite reached. */
export type Hint = 'about' | 'above' | 'below' | 'nearly';

/** Words for numbers, as far as news writes them out; the keys are languages. */
export interface NumberWords {
  /** Up to ninety. */
  units: Record<string, number>;
  /** What a number before it is multiplied with. */
  scales: Record<string, number>;
  ordinals: Record<string, number>;
  /** Half, a third, a quarter. */
  fractions: Record<string, number>;
  half: readonly string[];
  /** Articles that make "a dozen" one dozen. */
  one: readonly string[];
  and: readonly string[];
  to: readonly string[];
  between: readonly string[];
  percent: readonly string[];
  /** What makes the number that follows inexact, in up to three words. */
  hints: Record<Hint, readonly string[]>;
}

/** From 0 or 1 on, one after the other. */
function counted(from: number, words: string): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').flatMap((word, index) => word.split('/').map((form) => [form, from + index])),
  );
}

function tens(words: string): Record<string, number> {
  const entries = words.split(' ').flatMap((word, index) => {
    return word.split('/').map((form): [string, number] => [form, 20 + index * 10]);
  });
  return Object.fromEntries(entries);
}

function scaled(lists: Record<number, string>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([value, words]) =>
      words.split(' ').map((word) => [word, Number(value)]),
    ),
  );
}

export const NUMBER_WORDS: Record<string, NumberWords> = {
  en: {
    units: {
      ...counted(
        0,
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      ),
      ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
      both: 2,
      couple: 2,
    },
    scales: scaled({
      12: 'dozen',
      100: 'hundred',
      1e3: 'thousand k',
      1e6: 'million mn mln',
      1e9: 'billion bn',
      1e12: 'trillion tn trn',
    }),
    ordinals: counted(
      1,
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    ),
    fractions: {
      half: 1 / 2,
      third: 1 / 3,
      thirds: 1 / 3,
      quarter: 1 / 4,
      quarters: 1 / 4,
      fourth: 1 / 4,
      fourths: 1 / 4,
      fifth: 1 / 5,
      fifths: 1 / 5,
      tenth: 1 / 10,
      tenths: 1 / 10,
    },
    half: ['half'],
    one: ['a', 'an'],
    and: ['and'],
    to: ['to'],
    between: ['between'],
    percent: ['percent', 'pct', 'percentage'],
    hints: {
      about: [
        'about',
        'around',
        'roughly',
        'approximately',
        'some',
        'circa',
        'an estimated',
        'estimated',
        'or so',
        'approx',
      ],
      above: [
        'over',
        'above',
        'more than',
        'at least',
        'no less than',
        'no fewer than',
        'exceeding',
        'exceeded',
        'topped',
        'upwards of',
        'greater than',
        'higher than',
      ],
      below: [
        'under',
        'below',
        'less than',
        'fewer than',
        'at most',
        'up to',
        'no more than',
        'as many as',
        'as much as',
        'not more than',
      ],
      nearly: [
        'nearly',
        'almost',
        'close to',
        'just under',
        'just over',
        'approaching',
        'just shy of',
        'barely',
      ],
    },
  },
  de: {
    units: {
      ...counted(
        0,
        'null eins/ein/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      ),
      ...tens('zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    },
    scales: scaled({
      12: 'dutzend',
      100: 'hundert',
      1e3: 'tausend',
      1e6: 'million millionen mio',
      1e9: 'milliarde milliarden mrd',
      1e12: 'billion billionen',
    }),
    ordinals: counted(
      1,
      'erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes vierte/vierten fünfte/fünften',
    ),
    fractions: { hälfte: 1 / 2, drittel: 1 / 3, viertel: 1 / 4, fünftel: 1 / 5, zehntel: 1 / 10 },
    half: ['halbe', 'halben', 'halbes'],
    one: ['ein', 'eine', 'einen', 'einem', 'einer'],
    and: ['und'],
    to: ['bis'],
    between: ['zwischen'],
    percent: ['prozent'],
    hints: {
      about: ['etwa', 'rund', 'ungefähr', 'circa', 'ca', 'gut', 'um die'],
      above: ['über', 'mehr als', 'mindestens', 'wenigstens'],
      below: ['unter', 'weniger als', 'höchstens', 'bis zu', 'maximal'],
      nearly: ['fast', 'knapp', 'beinahe', 'nahezu'],
    },
  },
  fr: {
    units: {
      ...counted(
        0,
        'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
      ),
      ...tens('vingt trente quarante cinquante soixante'),
      douzaine: 12,
    },
    scales: scaled({
      100: 'cent cents',
      1e3: 'mille milliers',
      1e6: 'million millions',
      1e9: 'milliard milliards',
    }),
    ordinals: counted(1, 'premier/première deuxième troisième quatrième cinquième'),
    fractions: { moitié: 1 / 2, tiers: 1 / 3, quart: 1 / 4, quarts: 1 / 4, cinquième: 1 / 5 },
    half: ['demi', 'demie'],
    one: ['un', 'une'],
    and: ['et'],
    to: ['à'],
    between: ['entre'],
    percent: ['pour'],
    hints: {
      about: ['environ', 'quelque', 'autour de', 'approximativement', 'à peu près', 'une'],
      above: ['plus de', 'au moins', "plus d'"],
      below: ['moins de', 'au plus', "jusqu'à"],
      nearly: ['presque', 'près de'],
    },
  },
  es: {
    units: {
      ...counted(
        0,
        'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
      ),
      ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      docena: 12,
    },
    scales: scaled({ 100: 'cien ciento', 1e3: 'mil miles', 1e6: 'millón millones' }),
    ordinals: counted(
      1,
      'primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta',
    ),
    fractions: { mitad: 1 / 2, tercio: 1 / 3, tercios: 1 / 3 },
    half: ['medio', 'media'],
    one: ['un', 'una'],
    and: ['y'],
    to: ['a'],
    between: ['entre'],
    percent: ['por'],
    hints: {
      about: ['unos', 'unas', 'alrededor de', 'aproximadamente', 'cerca de', 'en torno a'],
      above: ['más de', 'al menos', 'por lo menos'],
      below: ['menos de', 'hasta', 'como máximo'],
      nearly: ['casi'],
    },
  },
  uk: {
    units: {
      ...counted(
        0,
        "нуль один/одна/одне/одного/одну два/дві/двох три/трьох чотири/чотирьох п'ять/п'яти шість/шести сім/семи вісім/восьми дев'ять/дев'яти десять/десяти одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять",
      ),
      ...tens(
        "двадцять/двадцяти тридцять/тридцяти сорок/сорока п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
      ),
      двоє: 2,
      троє: 3,
      четверо: 4,
      "п'ятеро": 5,
    },
    scales: scaled({
      12: 'дюжина',
      100: 'сто ста',
      1e3: 'тисяча тисячі тисяч тисячу тис',
      1e6: 'мільйон мільйони мільйонів мільйона млн',
      1e9: 'мільярд мільярди мільярдів мільярда млрд',
    }),
    ordinals: counted(
      1,
      'перший/перша/перше/першого/першій/першому другий/друга/друге/другого/другій/другому третій/третя/третє/третього четвертий/четверта п’ятий',
    ),
    fractions: { половина: 1 / 2, половину: 1 / 2, третина: 1 / 3, третину: 1 / 3, чверть: 1 / 4 },
    half: ['пів', 'півтора'],
    one: [],
    and: ['і', 'та'],
    to: ['до'],
    between: ['між'],
    percent: ['відсоток', 'відсотки', 'відсотків', 'відсотка', 'процентів'],
    hints: {
      about: ['близько', 'приблизно', 'орієнтовно', 'десь', 'біля'],
      above: [
        'понад',
        'більше',
        'більше ніж',
        'більш ніж',
        'щонайменше',
        'не менше',
        'не менше ніж',
      ],
      below: ['менше', 'менше ніж', 'менш ніж', 'до', 'не більше', 'не більше ніж'],
      nearly: ['майже'],
    },
  },
  ru: {
    units: {
      ...counted(
        0,
        'ноль один/одна/одно/одного/одну два/две/двух три/трех/трёх четыре/четырех/четырёх пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
      ),
      ...tens(
        'двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят шестьдесят семьдесят восемьдесят девяносто',
      ),
      двое: 2,
      трое: 3,
      четверо: 4,
      пятеро: 5,
    },
    scales: scaled({
      12: 'дюжина',
      100: 'сто ста',
      1e3: 'тысяча тысячи тысяч тысячу тыс',
      1e6: 'миллион миллионы миллионов миллиона млн',
      1e9: 'миллиард миллиарды миллиардов миллиарда млрд',
    }),
    ordinals: counted(
      1,
      'первый/первая/первое/первого/первой второй/вторая/второе/второго третий/третья/третье/третьего четвертый/четвёртый пятый/пятая',
    ),
    fractions: { половина: 1 / 2, половину: 1 / 2, треть: 1 / 3, четверть: 1 / 4 },
    half: ['пол'],
    one: [],
    and: ['и'],
    to: ['до'],
    between: ['между'],
    percent: ['процент', 'процента', 'процентов'],
    hints: {
      about: ['около', 'примерно', 'приблизительно', 'порядка'],
      above: ['более', 'больше', 'больше чем', 'более чем', 'свыше', 'не менее', 'не меньше'],
      below: ['менее', 'менее чем', 'меньше', 'до', 'не более'],
      nearly: ['почти'],
    },
  },
};
