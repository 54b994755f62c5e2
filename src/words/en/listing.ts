import { counted } from '../format.ts';

const LANGUAGE = 'en';

/** Words of lists of checks, in English. */
export const listing = {
  latest: 'Latest checks',
  checks: 'Checks',
  allChecks: 'All checks',
  count: (n: number) => counted(n, LANGUAGE, { one: 'check', other: 'checks' }),
  corrected: (date: string) => `corrected ${date}`,
  empty: 'No checks here yet.',
  pages: 'Pages',
  page: (number: number, last: number) => `Page ${number} of ${last}`,
  previous: 'Newer',
  next: 'Older',
  pageTitle: (title: string, number: number) => `${title}, page ${number}`,
};
