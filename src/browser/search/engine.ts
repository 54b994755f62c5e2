import type { SearchParts } from '../../publish/search/parts.ts';
import { type FilterCounts, loadPagefind, type Pagefind, type PagefindData } from './pagefind.ts';
import { filtersOf, type Query } from './query.ts';

/** The results of a query. */
export interface Found {
  total: number;
  /** What the index keeps of the checks from one place to another, the best first. */
  read: (from: number, to: number) => Promise<PagefindData[]>;
  /** How many checks each filter would leave, once somebody has looked at the filters. */
  counts: FilterCounts;
}

/** What answers queries. */
export interface Engine {
  search: (query: Query) => Promise<Found>;
  /** Loads what the filters need, and gives how many checks each leaves of all. */
  loadFilters: () => Promise<FilterCounts>;
  /** The day from which on whole texts are searched, where there are older checks. */
  wholeSince?: string;
}

/** Loads the index; throws where it cannot be loaded. */
export async function loadEngine(index: string, base: string): Promise<Engine> {
  const response = await fetch(`${index}parts.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
  const { parts, wholeSince } = (await response.json()) as SearchParts;
  const pagefind = await loadPagefind(index, parts, base);
  const numbers = parts.map((_, number) => String(number));
  return {
    search: (query) => search(pagefind, query, numbers),
    loadFilters: () => pagefind.filters(),
    ...(wholeSince !== undefined && { wholeSince }),
  };
}

async function search(pagefind: Pagefind, query: Query, parts: readonly string[]): Promise<Found> {
  const words = query.words === '' ? null : query.words;
  const filters = filtersOf(query);
  const isByDate = query.sort === 'date' || words === null;
  // Pagefind sorts within each part. They follow each other in time, the oldest first.
  const answers = isByDate
    ? await Promise.all(
        parts
          .toReversed()
          .map((part) =>
            pagefind.search(words, { filters: { ...filters, part }, sort: { date: 'desc' } }),
          ),
      )
    : [await pagefind.search(words, { filters })];
  const results = answers.flatMap((answer) => answer.results);
  return {
    total: results.length,
    read: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data())),
    counts: answers[0]?.totalFilters ?? {},
  };
}
