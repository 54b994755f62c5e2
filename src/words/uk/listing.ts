import { counted } from '../format.ts';
import type { Words } from '../words.ts';

const LANGUAGE = 'uk';

/** Words of lists of checks, in Ukrainian. */
export const listing: Words['listing'] = {
  latest: 'Останні перевірки',
  checks: 'Перевірки',
  allChecks: 'Усі перевірки',
  count: (n) =>
    counted(n, LANGUAGE, {
      one: 'перевірка',
      few: 'перевірки',
      many: 'перевірок',
      other: 'перевірки',
    }),
  corrected: (date) => `виправлено ${date}`,
  empty: 'Перевірок тут ще немає.',
  pages: 'Сторінки',
  page: (number, last) => `Сторінка ${number} з ${last}`,
  previous: 'Новіші',
  next: 'Давніші',
  pageTitle: (title, number) => `${title}, сторінка ${number}`,
};
