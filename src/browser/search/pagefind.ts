/** What we use of Pagefind in a browser (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: IndexOptions & { basePath: string }) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (path: string, options: IndexOptions & { language: string }) => Promise<void>;
  search: (
    words: string | null,
    options: {
      filters: Record<string, string | { any: string[] }>;
      sort?: { date: 'desc' };
    },
  ) => Promise<{
    results: PagefindResult[];
    /** Of the words alone, how many results each value of a filter would leave. */
    totalFilters: FilterCounts;
  }>;
  filters: () => Promise<FilterCounts>;
}

/** By filter and value. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface PagefindResult {
  data: () => Promise<PagefindData>;
}

/** What the index keeps of a check, as `publish/search/record.ts` wrote it. */
export interface PagefindData {
  url: string;
  /** A part of the content in which `<mark>` stands around words, and `<` for itself is escaped. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

interface IndexOptions {
  baseUrl: string;
  excerptLength: number;
  excerptEllipsis: string;
  /** Keeps the small file that names the others in the browser's cache. */
  metaCacheTag: string;
  /** A filter that all checks of this part have. */
  mergeFilter: { part: string };
  ranking: { metaWeights: Record<string, number> };
}

/** What a word weighs that stands above the text. */
const WEIGHTS = { title: 5, explanation: 2, claimant: 3, about: 1 };

/** Loads Pagefind with the parts of the index, which lie in folders below `index`. */
export async function loadPagefind(
  index: string,
  parts: readonly string[],
  base: string,
): Promise<Pagefind> {
  const [first = '', ...others] = parts;
  const optionsOf = (number: number): IndexOptions => ({
    baseUrl: base,
    excerptLength: 30,
    excerptEllipsis: '…',
    metaCacheTag: 'kept',
    mergeFilter: { part: String(number) },
    ranking: { metaWeights: WEIGHTS },
  });
  const pagefind = (await import(/* @vite-ignore */ `${index}${first}/pagefind.js`)) as Pagefind;
  await pagefind.options({ ...optionsOf(0), basePath: `${index}${first}/` });
  await pagefind.init();
  const language = document.documentElement.lang;
  await Promise.all(
    others.map((part, number) =>
      pagefind.mergeIndex(`${index}${part}/`, { ...optionsOf(number + 1), language }),
    ),
  );
  return pagefind;
}
