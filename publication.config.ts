import { definePublication } from './src/model/publication.ts';

/**
 * What a publisher edits: the name, the address, the verdict scale, the people. Everything the site
 * says of itself comes from here and from `content/pages/`.
 */
export default definePublication({
  name: 'Plumbline',
  description: {
    en: 'Fact-checks that set the two articles a claim travelled through side by side.',
    uk: 'Перевірка фактів, що ставить поруч дві статті, якими пройшло твердження.',
  },
  address: 'https://plumbline.example/',
  languages: ['en', 'uk'],
  verdicts: [
    {
      id: 'true',
      number: 5,
      colour: 'true',
      label: { en: 'True', uk: 'Правда' },
      definition: {
        en: 'The evidence supports the claim, and nothing of weight is left out.',
        uk: 'Докази підтверджують твердження, і нічого важливого не пропущено.',
      },
    },
    {
      id: 'mostly-true',
      number: 4,
      colour: 'true',
      label: { en: 'Mostly true', uk: 'Здебільшого правда' },
      definition: {
        en: 'The claim is right in substance and wrong or loose in a detail.',
        uk: 'Твердження правильне по суті, але хибне чи неточне в подробиці.',
      },
    },
    {
      id: 'half-true',
      number: 3,
      colour: 'mixed',
      label: { en: 'Half true', uk: 'Напівправда' },
      definition: {
        en: 'One part of the claim holds and another, of like weight, does not.',
        uk: 'Одна частина твердження слушна, а інша, не менш вагома, — ні.',
      },
    },
    {
      id: 'mostly-false',
      number: 2,
      colour: 'false',
      label: { en: 'Mostly false', uk: 'Здебільшого неправда' },
      definition: {
        en: 'The claim has a grain of truth and gives a wrong picture.',
        uk: 'У твердженні є крихта правди, але воно створює хибну картину.',
      },
    },
    {
      id: 'false',
      number: 1,
      colour: 'false',
      label: { en: 'False', uk: 'Неправда' },
      definition: {
        en: 'The evidence contradicts the claim.',
        uk: 'Докази суперечать твердженню.',
      },
    },
    {
      id: 'unproven',
      number: null,
      mark: 'dotted',
      colour: 'off',
      label: { en: 'Unproven', uk: 'Не доведено' },
      definition: {
        en: 'What we found neither supports the claim nor contradicts it.',
        uk: 'Знайдене нами не підтверджує твердження і не заперечує його.',
      },
    },
    {
      id: 'disputed',
      number: null,
      mark: 'double',
      colour: 'off',
      label: { en: 'Disputed', uk: 'Спірне' },
      definition: {
        en: 'Sources of weight contradict each other, and we cannot settle it.',
        uk: 'Вагомі джерела суперечать одне одному, і ми не можемо цього розсудити.',
      },
    },
    {
      id: 'missing-context',
      number: null,
      mark: 'gap',
      colour: 'off',
      label: { en: 'Missing context', uk: 'Бракує контексту' },
      definition: {
        en: 'What is said is accurate and leaves out what a reader needs to understand it.',
        uk: 'Сказане точне, але без того, що потрібно читачеві для розуміння.',
      },
    },
    {
      id: 'satire',
      number: null,
      mark: 'wave',
      colour: 'off',
      label: { en: 'Satire', uk: 'Сатира' },
      definition: {
        en: 'It was written as satire and travels as news.',
        uk: 'Написане як сатира, а поширюється як новина.',
      },
    },
    {
      id: 'outdated',
      number: null,
      mark: 'cut',
      colour: 'off',
      label: { en: 'Outdated', uk: 'Застаріло' },
      definition: {
        en: 'It was so once, and is told as if it were so now.',
        uk: 'Колись так було, а розповідають, ніби так і тепер.',
      },
    },
    {
      id: 'void',
      number: null,
      mark: 'ring',
      colour: 'off',
      label: { en: 'Void', uk: 'Відкликано' },
      definition: {
        en: 'We withdrew this check. Its text stays, with the reason.',
        uk: 'Ми відкликали цю перевірку. Її текст залишається разом із поясненням.',
      },
    },
  ],
  people: {
    editors: { name: { en: 'The editors', uk: 'Редакція' }, kind: 'organisation' },
  },
  quotations: { words: 25, wordsPerSource: 150 },
  policies: {
    corrections: 'corrections-policy',
    methodology: 'methodology',
    funding: 'funding',
    feedback: 'corrections-policy',
  },
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
});
