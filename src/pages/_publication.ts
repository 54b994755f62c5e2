import type { PageToMake } from '../publish/page.ts';
import { pageRenderer } from './_render.ts';
import type { Content, StaticPath } from './_site.ts';

/** A route for pages, or for another file. */
type Route = { getStaticPaths?: () => StaticPath[] } & (
  | { default: Parameters<Awaited<ReturnType<typeof pageRenderer>>>[0] }
  | { content: (context: { params: object; props: object }) => Content | Promise<Content> }
);

const routes = import.meta.glob<Route>(['./**/*.{astro,ts}', '!./**/_*'], { eager: true });
const renderPage = await pageRenderer();

/**
 * Every file that the routes make of the current corpus. It is the entry of the code that Astro
 * bundles, and the build calls it on all processors (`publish/make-pages.ts`): Astro itself makes
 * pages one after the other, and takes longer for what is around a page than for the page.
 */
export function pagesToMake(): PageToMake[] {
  return Object.entries(routes).flatMap(([route, module]) => {
    const paths = module.getStaticPaths?.() ?? [{ params: {} }];
    return paths.map((path) => toMake(route.slice('./'.length), module, path));
  });
}

function toMake(route: string, module: Route, path: StaticPath): PageToMake {
  const { params, near } = path;
  const props = () => path.props ?? {};
  const key = () => path.cacheKey ?? '';
  if ('content' in module) {
    return {
      file: filled(route, params).replace(/\.ts$/, ''),
      route,
      key,
      near,
      make: async () => module.content({ params, props: props() }),
    };
  }
  const name = filled(route, params).replace(/\.astro$/, '');
  return {
    file: name === '404' ? '404.html' : `${name}/index.html`.replace(/^\//, ''),
    route,
    key,
    near,
    make: () => renderPage(module.default, props()),
  };
}

/** The path that a route's file stands for: `./topics/[...id].astro` and an id. */
function filled(route: string, params: StaticPath['params']): string {
  return route
    .replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name] ?? '')
    .replace(/\/(?=\.astro$)/, '');
}
