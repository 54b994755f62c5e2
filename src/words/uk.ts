import { compare } from './uk/compare.ts';
import { compared, comparison } from './uk/comparison.ts';
import { contribute } from './uk/contribute.ts';
import { data } from './uk/data.ts';
import { description } from './uk/description.ts';
import { draft } from './uk/draft.ts';
import { feeds } from './uk/feeds.ts';
import { history } from './uk/history.ts';
import { listing } from './uk/listing.ts';
import { media } from './uk/media.ts';
import { newCheck } from './uk/new-check.ts';
import { search } from './uk/search.ts';
import { sharing } from './uk/sharing.ts';
import { standards } from './uk/standards.ts';
import { start } from './uk/start.ts';
import type { Words } from './words.ts';

/** The words of the interface in Ukrainian. */
export const uk: Words = {
  site: {
    skip: 'Перейти до змісту',
    mainMenu: 'Головне меню',
    footerMenu: 'Про видання',
    home: (name) => `${name}: головна сторінка`,
    licence: { before: 'Тексти можна вільно використовувати за ліцензією', after: '' },
    titleOf: (title, site) => `${title} · ${site}`,
  },
  draft,
  menu: {
    home: 'Головна',
    checks: 'Перевірки',
    comparisons: 'Порівняння',
    topics: 'Теми',
    claimants: 'Автори тверджень',
    outlets: 'Видання',
    verdicts: 'Вердикти',
    corrections: 'Виправлення',
    data: 'Дані',
    standards: 'Стандарти',
    compare: 'Порівняти два тексти',
    contribute: contribute.menu,
    feeds: 'Стрічки',
    search: 'Пошук',
  },
  link: {
    archived: 'Архівна копія',
    archivedOn: (date) => `Архівна копія від ${date}`,
    original: 'Читати оригінал',
    inContext: 'У контексті',
    row: (point) => `Посилання на цей рядок: ${point}`,
    edit: 'Запропонувати зміну',
  },
  check: {
    claim: 'Твердження',
    verdict: 'Вердикт',
    argument: 'Докладно',
    evidence: 'Докази',
    corrections: 'Виправлення',
    about: 'Про цю перевірку',
    appearedIn: 'Твердження з’явилося в',
    onTheScale: (number) => `${number} з 5 за нашою шкалою`,
    offTheScale: 'Поза нашою шкалою від 1 до 5',
    published: 'Опубліковано',
    corrected: 'Виправлено',
    topics: 'Теми',
    authors: 'Автори',
    reviewers: 'Рецензенти',
    noReviewers: 'Крім авторів, цю перевірку ще ніхто не рецензував.',
    noEvidence: 'Ця перевірка не посилається на джерела.',
    noCorrections: 'Виправлень поки що не було.',
    voidTitle: 'Ми відкликали цю перевірку',
    voidText: 'Її текст залишається тут без змін, щоб нічого не зникало. Не покладайтеся на нього.',
    substantialTitle: 'Цю перевірку виправлено по суті',
    whatChanged: 'Що змінено',
  },
  media,
  report: {
    subject: (title: string) => `Помилка в: ${title}`,
    title: 'Повідомити про помилку',
    issue: 'Знайшли помилку? Створіть звернення: адресу цієї сторінки вже вписано.',
    mail: 'Знайшли помилку? Напишіть нам: адресу цієї сторінки вже вписано.',
    policy: 'Знайшли помилку? Як нас повідомити, пояснено в правилах виправлень.',
    link: { issue: 'Повідомити про помилку', mail: 'Написати нам', policy: 'Правила виправлень' },
  },
  stance: {
    supports: 'Підтверджує твердження',
    refutes: 'Спростовує твердження',
    context: 'Контекст',
    cited: 'Згадано в тексті',
  },
  source: {
    rights: {
      'all-rights-reserved': 'усі права застережено, цитуємо стисло',
      'cc-by-4.0': 'CC BY 4.0',
      'cc-by-sa-4.0': 'CC BY-SA 4.0',
      'cc0-1.0': 'CC0 1.0',
      'public-domain': 'суспільне надбання',
    },
    kind: {
      primary: 'першоджерело',
      secondary: 'вторинне джерело',
      tertiary: 'третинне джерело',
    },
    by: (authors) => `автор: ${authors}`,
    accessed: (date) => `ми прочитали ${date}`,
    noAddress: 'адреса невідома',
    undated: 'без дати',
  },
  comparison,
  compared,
  compare,
  correction: {
    class: {
      minor: 'Дрібне виправлення',
      update: 'Оновлення',
      substantial: 'Виправлення по суті',
      void: 'Відкликання',
    },
    meaning: {
      minor: 'Огріх, що не змінює нічого важливого.',
      update: 'Те, що сталося відтоді.',
      substantial: 'Змінено вердикт або підставу для нього.',
      void: 'Перевірку відкликано; її текст залишається.',
    },
    was: 'Попередній вердикт:',
    now: 'Теперішній вердикт:',
    became: 'Вердикт після:',
    classes: 'Що означають ці слова',
  },
  listing,
  home: {
    topics: 'Теми',
    comparisons: 'Порівняння',
    allTopics: 'Усі теми',
    allComparisons: 'Усі порівняння',
  },
  claimant: {
    kind: { person: 'Особа', organisation: 'Організація' },
    label: 'Автор тверджень',
    verdicts: 'Вердикти щодо цих тверджень',
    selection:
      'Що перевіряти, обираємо ми: ці числа нічого не кажуть про все, що цей автор будь-коли казав.',
    sameAs: 'Деінде',
  },
  outlet: {
    label: 'Видання',
    site: 'Сайт',
    sources: 'Джерела цього видання',
    noSources: 'Джерел цього видання ще немає.',
    checks: 'Перевірки, що спираються на них',
    comparedIn: 'Порівняно в',
  },
  topic: { label: 'Тема' },
  verdict: {
    label: 'Вердикт',
    scale: 'Наша шкала',
    ofFive: (number) => `${number} з 5`,
    noNumber: 'без числа',
  },
  index: {
    claimants: {
      title: 'Автори тверджень',
      description: 'Люди й організації, чиї твердження ми перевірили.',
      empty: 'Авторів тверджень ще немає.',
    },
    outlets: {
      title: 'Видання',
      description: 'Хто опублікував джерела, на які спираються наші перевірки.',
      empty: 'Видань ще немає.',
    },
    topics: { title: 'Теми', description: 'Про що ці перевірки.', empty: 'Тем ще немає.' },
    comparisons: {
      title: 'Порівняння',
      description: 'Два джерела поруч, пункт за пунктом.',
      empty: 'Порівнянь ще немає.',
    },
    verdicts: {
      title: 'Вердикти',
      description: 'Наша шкала, за що дають кожен вердикт і як часто ми його виносили.',
      empty: 'Вердиктів ще немає.',
    },
  },
  corrections: {
    title: 'Виправлення',
    description: 'Кожна зміна опублікованих перевірок, найновіші спершу.',
    empty:
      'Виправлень поки що не було. Коли ми змінимо опубліковану перевірку, про це буде сказано тут.',
  },
  feeds,
  search,
  standards,
  start,
  newCheck,
  contribute,
  footnotes: {
    heading: 'Примітки',
    back: (reference) => `Назад до посилання ${reference}`,
  },
  table: { label: 'Таблиця' },
  moved: {
    title: 'Цю перевірку перенесено',
    text: 'Тепер її адреса:',
  },
  sharing,
  description,
  data,
  history,
  notFound: {
    title: 'Такої сторінки немає',
    text: 'Можливо, в адресі помилка. Жодну опубліковану перевірку ми не вилучаємо: відкликана залишається за своєю адресою.',
    checks: 'Усі перевірки',
    home: 'Головна сторінка',
  },
};
