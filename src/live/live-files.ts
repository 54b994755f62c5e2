import { readFile } from 'node:fs/promises';
import { corpusCache, type Folders } from '../corpus/folders.ts';
import { readersIn } from '../corpus/held-rows.ts';
import type { Reading } from '../corpus/read.ts';
import { address } from '../model/address.ts';
import { inOne } from '../publish/file-content.ts';
import type { PageToMake, RouteToMake } from '../publish/page.ts';

/** A content folder without errors. */
export type Readable = Extract<Reading, { corpus: object }>;

/** Files of a site as a build would make them, each made when it is asked for. */
export interface LiveFiles {
  has: (file: string) => Promise<boolean>;
  /** The content of a file, by its path in the out folder; `undefined` where the site has none. */
  content: (file: string) => Promise<string | Uint8Array | undefined>;
}

/** The files of a content folder that was read; `routes` are of the code that makes its pages. */
export function liveFiles(
  folders: Folders,
  reading: Readable,
  routes: readonly RouteToMake[],
): LiveFiles {
  const pageAt = pagesOf(routes);
  const images = new Map([...reading.images].map(([path, file]) => [path.slice(1), file]));
  let index: Promise<ReadonlyMap<string, string>> | undefined;
  const isOfIndex = (file: string) =>
    reading.publication.search && `/${file}`.startsWith(address.searchIndex);
  return {
    has: async (file) => images.has(file) || (await pageAt(file)) !== undefined,
    async content(file) {
      const page = await pageAt(file);
      if (page) return inOne(await page.make());
      const image = images.get(file);
      if (image !== undefined) return readFile(image);
      if (!isOfIndex(file)) return undefined;
      // Made for the first who searches: of ten thousand checks it takes some seconds.
      const from = (await (index ??= searchFiles(folders, reading))).get(file);
      return from === undefined ? undefined : readFile(from);
    },
  };
}

/** Finds a page by its file; only the routes are loaded, and listed, that may make it. */
function pagesOf(
  routes: readonly RouteToMake[],
): (file: string) => Promise<PageToMake | undefined> {
  const listed = new Map<RouteToMake, Promise<ReadonlyMap<string, PageToMake>>>();
  const list = (route: RouteToMake) => {
    const pages = listed.get(route) ?? listOf(route);
    listed.set(route, pages);
    return pages;
  };
  return async (file) => {
    // The last names say most: of `checks/[slug]` and `[...feed]` the first knows, and no other is asked.
    for (const route of routes.toReversed()) {
      const page = route.mayMake(file) ? (await list(route)).get(file) : undefined;
      if (page) return page;
    }
    return undefined;
  };
}

async function listOf(route: RouteToMake): Promise<ReadonlyMap<string, PageToMake>> {
  return new Map((await route.pages()).map((page) => [page.file, page]));
}

async function searchFiles(
  folders: Folders,
  { corpus, publication }: Readable,
): Promise<ReadonlyMap<string, string>> {
  const { searchIndex } = await import('../publish/search/search-index.ts');
  return searchIndex(folders, { corpus, publication, ...readersIn(corpusCache(folders)) });
}
