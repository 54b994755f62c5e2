/** A publication for tests: small, valid and invented. */
export default {
  name: 'The Invented Examiner (test data)',
  description: { en: 'Test data.' },
  address: 'https://examiner.example/',
  languages: ['en'],
  verdicts: [
    {
      id: 'true',
      number: 5,
      colour: 'true',
      label: { en: 'True' },
      definition: { en: 'The evidence supports it.' },
    },
    {
      id: 'mostly-true',
      number: 4,
      colour: 'true',
      label: { en: 'Mostly true' },
      definition: { en: 'Right but for a detail.' },
    },
    {
      id: 'false',
      number: 1,
      colour: 'false',
      label: { en: 'False' },
      definition: { en: 'The evidence contradicts it.' },
    },
    {
      id: 'void',
      number: null,
      mark: 'ring',
      colour: 'off',
      label: { en: 'Void' },
      definition: { en: 'Withdrawn.' },
    },
  ],
  people: { editors: { name: { en: 'The editors' } } },
  quotations: { words: 8, wordsPerSource: 20 },
  policies: {
    methodology: 'https://examiner.example/method',
    corrections: 'https://examiner.example/corrections',
  },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
