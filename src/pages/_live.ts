import type { RouteToMake } from '../publish/page.ts';
import { mayMake, pagesOf, type Route } from './_route.ts';

const routes = import.meta.glob<Route>(['./**/*.{astro,ts}', '!./**/_*']);

/**
 * The routes of `_publication.ts` for whom one page is enough, as for the server of `npm run dev`:
 * none is loaded before a file is asked for that it may make, because loading all takes seconds.
 */
export function routesToMake(): RouteToMake[] {
  return Object.entries(routes).map(([path, load]) => ({
    mayMake: mayMake(path),
    pages: async () => pagesOf(path, await load()),
  }));
}
