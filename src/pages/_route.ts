import { type Component, drawPage } from '../components/astro-runtime.ts';
import type { PageToMake } from '../publish/page.ts';
import type { Content, StaticPath } from './_site.ts';

/** A route for pages, or for another file. */
export type Route = { getStaticPaths?: () => StaticPath[] } & (
  | { default: Component }
  | { content: (context: { params: object; props: object }) => Content | Promise<Content> }
);

/** The files that a route makes of the current corpus; `path` is its own, beside this file. */
export function pagesOf(path: string, module: Route): PageToMake[] {
  const route = routeAt(path);
  const { fileOf } = fileNames(route);
  const paths = module.getStaticPaths?.() ?? [{ params: {} }];
  return paths.map((one) => toMake(fileOf(one.params), route, module, one));
}

/** Tells of a file whether a route could make it, by their names. */
export function mayMake(path: string): (file: string) => boolean {
  return fileNames(routeAt(path)).mayBe;
}

function routeAt(path: string): string {
  return path.slice('./'.length);
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
