import { hash } from 'node:crypto';
import { currentCorpus } from '../corpus/current.ts';
import type { Corpus } from '../corpus/entry.ts';
import { corpusCache, foldersIn, historyCache } from '../corpus/folders.ts';
import { readersIn } from '../corpus/held-rows.ts';
import { versionReader } from '../history/version-reader.ts';
import type { FileContent } from '../publish/file-content.ts';
import type { Site } from '../views/site.ts';

const sites = new WeakMap<Corpus, Site>();

/** The publication with its corpus, the same for all pages until the content is edited. */
export function site(): Site {
  const { corpus, publication, images, history } = currentCorpus();
  const known = sites.get(corpus);
  if (known) return known;
  const folders = foldersIn(process.env);
  const made: Site = {
    corpus,
    publication,
    images,
    ...readersIn(corpusCache(folders)),
    readVersion: versionReader(historyCache(folders)),
    ...(history && { history }),
  };
  sites.set(corpus, made);
  return made;
}

/** A path of a route. */
export interface StaticPath<Props extends object = object> {
  params: Record<string, string | undefined>;
  props?: Props;
  /** A digest of the props. */
  cacheKey?: string;
  /** What makes pages cheaper that are made one after the other, as `PageToMake.near` tells. */
  near?: string | undefined;
}

/**
 * A path of a route. Its page is a function of its props and of the code alone, so that the digest
 * of the props is a key that cannot miss anything the page shows. The props are made when they are
 * asked for: of ten thousand pages, one thread makes half and a browser asks for one. Those that a
 * key was made of wait for the page, and are forgotten when it has them.
 */
export function path<Props extends object>(
  params: StaticPath['params'],
  makeProps: () => Props,
  near?: string,
): StaticPath<Props> & { props: Props; cacheKey: string } {
  return new LazyPath(params, makeProps, near);
}

/** A class, because a getter in each of forty thousand objects makes each ten times as large. */
class LazyPath<Props extends object> {
  readonly params: StaticPath['params'];
  readonly near: string | undefined;
  readonly #makeProps: () => Props;
  #made: Props | undefined;

  constructor(params: StaticPath['params'], makeProps: () => Props, near?: string) {
    this.params = params;
    this.near = near;
    this.#makeProps = makeProps;
  }

  get props(): Props {
    const props = this.#made ?? this.#makeProps();
    this.#made = undefined;
    return props;
  }

  get cacheKey(): string {
    return digestOf((this.#made ??= this.#makeProps()));
  }
}

/** Digests of props, so that routes which show the same thing can share one object and one digest. */
const digests = new WeakMap<object, string>();

function digestOf(props: object): string {
  const known = digests.get(props) ?? hash('sha256', JSON.stringify(props)).slice(0, 32);
  digests.set(props, known);
  return known;
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

/** What a file holds that is no page. */
export type Content = FileContent;
