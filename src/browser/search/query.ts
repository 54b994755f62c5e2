/** What a reader asks for. */
export interface Query {
  words: string;
  verdicts: readonly string[];
  topic: string;
  claimant: string;
  outlet: string;
  year: string;
  sort: 'relevance' | 'date';
}

/** Filters of which one value is chosen. */
export const SINGLE = ['topic', 'claimant', 'outlet', 'year'] as const;

/** Words after which nobody reads on; a longer query would make the browser wait. */
const LONGEST = 300;

/** The query in the address of a page, or in the fields of a form. */
export function queryIn(fields: Pick<URLSearchParams, 'get' | 'getAll'>): Query {
  const one = (name: string) => fields.get(name)?.trim() ?? '';
  return {
    words: one('q').slice(0, LONGEST),
    verdicts: [...new Set(fields.getAll('verdict').filter((value) => value !== ''))],
    topic: one('topic'),
    claimant: one('claimant'),
    outlet: one('outlet'),
    year: one('year'),
    sort: one('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** A query as it stands in an address, with its question mark; nothing where nothing is asked. */
export function addressOf(query: Query): string {
  const fields = new URLSearchParams();
  if (query.words !== '') fields.set('q', query.words);
  for (const verdict of query.verdicts) fields.append('verdict', verdict);
  for (const name of SINGLE) if (query[name] !== '') fields.set(name, query[name]);
  if (query.sort === 'date') fields.set('sort', query.sort);
  const written = fields.toString();
  return written === '' ? '' : `?${written}`;
}

/** How many filters are on. */
export function filtersOn(query: Query): number {
  return query.verdicts.length + SINGLE.filter((name) => query[name] !== '').length;
}

/** Whether anything is asked for, so that there are results to show. */
export function asks(query: Query): boolean {
  return query.words !== '' || filtersOn(query) > 0;
}

/** The filters of a query as Pagefind takes them: of several verdicts any will do. */
export function filtersOf(query: Query): Record<string, string | { any: string[] }> {
  const single = SINGLE.filter((name) => query[name] !== '');
  return {
    ...Object.fromEntries(single.map((name): [string, string] => [name, query[name]])),
    ...(query.verdicts.length > 0 && { verdict: { any: [...query.verdicts] } }),
  };
}
