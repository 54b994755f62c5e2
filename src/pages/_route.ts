import { type Component, drawPage } from '../components/astro-runtime.ts';
import type { FileContent } from '../publish/file-content.ts';
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
  const of = { route, module };
  return paths.map((one) => new RoutePage(of, one, fileOf(one.params)));
}

/** Tells of a file whether a route could make it, by their names. */
export function mayMake(path: string): (file: string) => boolean {
  return fileNames(routeAt(path)).mayBe;
}

function routeAt(path: string): string {
  return path.slice('./'.length);
}

/** A class, because closures of their own make each of forty thousand pages three times as large. */
class RoutePage implements PageToMake {
  readonly file: string;
  /** The same for all pages of a route. */
  readonly #of: { route: string; module: Route };
  readonly #path: StaticPath;

  constructor(of: { route: string; module: Route }, path: StaticPath, file: string) {
    this.file = file;
    this.#of = of;
    this.#path = path;
  }

  get route(): string {
    return this.#of.route;
  }

  get near(): string | undefined {
    return this.#path.near;
  }

  key(): string {
    return this.#path.cacheKey ?? '';
  }

  async make(): Promise<FileContent> {
    const { module } = this.#of;
    const { params, props = {} } = this.#path;
    return 'content' in module
      ? module.content({ params, props })
      : drawPage(module.default, props);
  }
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
