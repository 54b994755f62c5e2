import { hash } from 'node:crypto';
import { getCollection } from 'astro:content';
import config from '#publication';
import { readRendered } from '../corpus/cache.ts';
import { corpusCache, foldersIn } from '../corpus/folders.ts';
import { publication } from '../model/publication.ts';
import type { Site } from '../views/site.ts';

let built: Promise<Site> | undefined;

/** The publication with its corpus, read once for a build and anew for each page while editing. */
export function site(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  return (built ??= readSite());
}

async function readSite(): Promise<Site> {
  const folder = corpusCache(foldersIn(process.env));
  const [checks, sources, comparisons, claimants, outlets, topics, pages] = await Promise.all([
    getCollection('checks'),
    getCollection('sources'),
    getCollection('comparisons'),
    getCollection('claimants'),
    getCollection('outlets'),
    getCollection('topics'),
    getCollection('pages'),
  ]);
  return {
    publication: publication.parse(config),
    corpus: {
      checks: byId(checks),
      sources: byId(sources),
      comparisons: byId(comparisons),
      claimants: byId(claimants),
      outlets: byId(outlets),
      topics: byId(topics),
      pages: byId(pages),
    },
    read: (key) => readRendered(folder, key),
  };
}

function byId<Data extends { id: string }>(
  entries: readonly { data: Data }[],
): ReadonlyMap<string, Data> {
  return new Map(
    entries.map(({ data }) => [data.id, data] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * A path of a route. Its page is a function of `props` and of the code alone, so that the digest of
 * the props is a key that cannot miss anything the page shows.
 */
export function path<Params extends Record<string, string | undefined>, Props extends object>(
  params: Params,
  props: Props,
) {
  return { params, props, cacheKey: hash('sha256', JSON.stringify(props)).slice(0, 32) };
}

/** The parameter of a paged route: nothing for the first page, `page/2` for the second. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `page/${String(number)}`;
}

/** The parameter of a paged route below a record: its id, or `id/page/2`. */
export function listingParam(id: string, number: number): string {
  const page = pageParam(number);
  return page === undefined ? id : `${id}/${page}`;
}
