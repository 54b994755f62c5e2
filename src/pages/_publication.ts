import type { PageToMake } from '../publish/page.ts';
import { pagesOf, type Route } from './_route.ts';

const routes = import.meta.glob<Route>(['./**/*.{astro,ts}', '!./**/_*'], { eager: true });

/**
 * Every file that the routes make of the current corpus. It is the entry of the code that Astro
 * bundles, and the build calls it on all processors (`publish/make-pages.ts`): Astro itself makes
 * pages one after the other, and takes longer for what is around a page than for the page.
 */
export function pagesToMake(): PageToMake[] {
  return Object.entries(routes).flatMap(([path, module]) => pagesOf(path, module));
}
