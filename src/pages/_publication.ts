import { type Component, drawPage } from '../components/astro-runtime.ts';
import type { PageToMake, RouteToMake } from '../publish/page.ts';

import type { Content, StaticPath } from './_site.ts';

/** A route for pages, or for another file. */
type Route = { getStaticPaths?: () => StaticPath[] } & (
  | { default: Component }
  | { content: (context: { params: object; props: object }) => Content | Promise<Content> }
);

const routes = import.meta.glob<Route>(['./**/*.{astro,ts}', '!./**/_*'], { eager: true });

/**
 * Every file that the routes make of the current corpus. It is the entry of the code that Astro
 * bundles, and the build calls it on all processors (`publish/make-pages.ts`): Astro itself makes
 * pages one after the other, and takes longer for what is around a page than for the page.
 */
export function pagesToMake(): PageToMake[] {
  return routesToMake().flatMap(({ pages }) => pages());
}

/** The same, route by route, for whom one file is enough: most of them need not be asked for it. */
export function routesToMake(): RouteToMake[] {
  return Object.entries(routes).map(([path, module]) => {
    const route = path.slice('./'.length);
    const { fileOf, mayBe } = fileNames(route);
    const pages = () => {
      const paths = module.getStaticPaths?.() ?? [{ params: {} }];
      return paths.map((one) => toMake(fileOf(one.params), route, module, one));
    };
    return { mayMake: mayBe, pages };
  });
}

function toMake(file: string, route: string, module: Route, path: StaticPath): PageToMake {
  const { params, near } = path;
  const make =
    'content' in module
      ? async () => module.content({ params, props: path.props ?? {} })
      : () => Promise.resolve(drawPage(module.default, path.props ?? {}));
  return { file, route, key: () => path.cacheKey ?? '', near, make };
}

/** How the files of a route are named. */
interface FileNames {
  /** The file for its parameters: of `topics/[...id].astro`, by an id. */
  fileOf: (params: StaticPath['params']) => string;
  /** Whether a file begins and ends like those of the route. */
  mayBe: (file: string) => boolean;
}

function fileNames(route: string): FileNames {
  const isPage = route.endsWith('.astro');
  // Every second part is the name of a parameter.
  const parts = route.replace(/\.(?:astro|ts)$/, '').split(/\[(?:\.{3})?(\w+)\]/);
  const fileOf: FileNames['fileOf'] = (params) => {
    const path = parts
      .map((part, index) => (index % 2 === 0 ? part : (params[part] ?? '')))
      .join('');
    if (!isPage) return path;
    if (path === '404') return '404.html';
    return `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, '');
  };
  const [first = '', ...others] = parts;
  if (others.length === 0) return { fileOf, mayBe: (file) => file === fileOf({}) };
  const end = (others.at(-1) ?? '') + (isPage ? '/index.html' : '');
  return { fileOf, mayBe: (file) => file.startsWith(first) && `/${file}`.endsWith(end) };
}
