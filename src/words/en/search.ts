import { counted, formatNumber } from '../format.ts';

const LANGUAGE = 'en';

/** The words of the search in English. */
export const search = {
  title: 'Search',
  description: 'Find checks by the words of a claim, a name, a topic or a source.',
  label: 'Search the checks',
  submit: 'Search',
  narrow: 'Filter and sort',
  /** How many filters are on, beside the words that unfold them. */
  filtersOn: (n: number) => counted(n, LANGUAGE, { one: 'filter on', other: 'filters on' }),
  clear: 'Take all filters away',
  filter: {
    verdict: 'Verdict',
    topic: 'Topic',
    claimant: 'Claimant',
    outlet: 'Outlet of a source',
    year: 'Year of the check',
    sort: 'Order',
  },
  any: { topic: 'Any topic', claimant: 'Any claimant', outlet: 'Any outlet', year: 'Any year' },
  sort: { relevance: 'Best match first', date: 'Newest first' },
  results: 'Results',
  working: 'Searching …',
  found: (n: number) => counted(n, LANGUAGE, { one: 'check found', other: 'checks found' }),
  none: 'No check found.',
  hints: [
    'Try fewer words, or those of the claim itself; every word must be in the check.',
    'Take filters away.',
    'Look through the latest checks below, or all of them by topic, claimant or outlet.',
  ],
  more: (n: number) => `Show ${formatNumber(n, LANGUAGE)} more`,
  failed: 'The search could not be loaded. Are you online? The lists below work all the same.',
  retry: 'Try again',
  noScript:
    'JavaScript is off in your browser, and the search needs it. Here are the latest checks, and the ways to all others.',
  every: {
    title: 'All checks on one page',
    description: 'Every check by its title, the newest first.',
  },
  wholeSince: (date: string) =>
    `All words of checks since ${date} are searched; of older ones title, claim, explanation and sources.`,
  nothing: 'There is nothing to search yet.',
  browse: 'Browse',
};
