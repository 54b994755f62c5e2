import { counted, plural } from '../format.ts';
import type { Words } from '../words.ts';

const LANGUAGE = 'uk';

/** Words of a comparison that people have judged, in Ukrainian. */
export const comparison: Words['comparison'] = {
  label: 'Порівняння',
  sideBySide: 'Пліч-о-пліч',
  points: (n) =>
    plural(n, LANGUAGE, {
      one: 'порівняний пункт',
      few: 'порівняні пункти',
      many: 'порівняних пунктів',
      other: 'порівняного пункту',
    }),
  count: {
    same: (n) => plural(n, LANGUAGE, { one: 'збіг', few: 'збіги', many: 'збігів', other: 'збігу' }),
    reworded: (n) => plural(n, LANGUAGE, { many: 'перефразувань', other: 'перефразування' }),
    contradicted: (n) =>
      plural(n, LANGUAGE, {
        one: 'суперечність',
        few: 'суперечності',
        many: 'суперечностей',
        other: 'суперечності',
      }),
    dropped: (n) =>
      plural(n, LANGUAGE, {
        one: 'пропуск',
        few: 'пропуски',
        many: 'пропусків',
        other: 'пропуску',
      }),
    added: (n) => plural(n, LANGUAGE, { many: 'доповнень', other: 'доповнення' }),
  },
  relation: {
    same: 'Збігається',
    reworded: 'Перефразовано',
    contradicted: 'Суперечить',
    dropped: 'Пропущено',
    added: 'Додано',
  },
  // Names of outlets are not declined: the word «видання» carries the case.
  relationBy: {
    same: () => 'Збігається в обох',
    reworded: (right) => `Перефразовано у виданні ${right}`,
    contradicted: (right) => `Суперечить у виданні ${right}`,
    dropped: (right) => `Пропущено у виданні ${right}`,
    added: (right) => `Додано у виданні ${right}`,
  },
  differences: 'Що відрізняється',
  moreDifferences: (n) =>
    counted(n, LANGUAGE, {
      one: 'інша відмінність',
      few: 'інші відмінності',
      many: 'інших відмінностей',
      other: 'іншої відмінності',
    }),
  noDifferences: 'У цих пунктах вагомих відмінностей між двома джерелами немає.',
  notIn: (outlet) => `У статті видання ${outlet} цього немає`,
  replaced: (left, right) => `«${left}» → «${right}»`,
  added: (text) => `додано «${text}»`,
  leftOut: (text) => `пропущено «${text}»`,
  finding: {
    number: 'число',
    date: 'дата',
    name: 'назва',
    quotation: 'цитата',
    negation: 'заперечення',
    antonym: 'протилежність',
    hedge: 'застереження',
    attribution: 'посилання на мовця',
  },
  noticed: (kind, left, right) => `${kind}: ${left} → ${right}`,
  none: '(немає)',
  byMachine: 'Помічено машиною:',
  onThisClaim: 'Пункти, що стосуються цього твердження',
  otherPoints: (n) =>
    counted(n, LANGUAGE, {
      one: 'інший порівняний пункт',
      few: 'інші порівняні пункти',
      many: 'інших порівняних пунктів',
      other: 'іншого порівняного пункту',
    }),
  whole: 'Усе порівняння',
  hideSame: 'Сховати те, що збігається',
  empty: 'Жодного пункту ще не порівняно.',
  commentary: 'Коментар',
  rows: 'Пункт за пунктом',
  checks: 'Перевірки, що спираються на це порівняння',
  noChecks: 'На це порівняння ще не спирається жодна перевірка.',
  between: (left, right) => `${left} і ${right}`,
};

/** Words of what the machine proposes, beside those of a comparison, in Ukrainian. */
export const compared: Words['compared'] = {
  moved: 'В іншому тексті це стоїть в іншому місці.',
  shape: {
    split: 'Одне речення стало кількома.',
    merged: 'Кілька речень стали одним.',
  },
  setAside: 'Відкладено й не порівняно',
  setAsideReason: {
    'date-line': 'рядок із датою',
    caption: 'підпис під зображенням',
    biography: 'довідка про автора',
    copyright: 'рядок про авторські права',
    subscription: 'запрошення передплатити',
  },
  byMachine: 'Запропоновано машиною; жодна людина цього ще не оцінила.',
};
