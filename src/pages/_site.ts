import { hash } from 'node:crypto';
import { textReader } from '../corpus/cache.ts';
import { currentCorpus } from '../corpus/current.ts';
import type { Corpus } from '../corpus/entry.ts';
import { corpusCache, foldersIn } from '../corpus/folders.ts';
import type { Site } from '../views/site.ts';

const sites = new WeakMap<Corpus, Site>();

/** The publication with its corpus, the same for all pages until the content is edited. */
export function site(): Site {
  const { corpus, publication } = currentCorpus();
  const known = sites.get(corpus);
  if (known) return known;
  const read = textReader(corpusCache(foldersIn(process.env)));
  const made: Site = { corpus, publication, read };
  sites.set(corpus, made);
  return made;
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
