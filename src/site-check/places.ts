/** The built site: where it will stand, and which files it has. */
export interface Site {
  /** Address of its home page, with a slash at the end. */
  home: string;
  /** Paths of all its files below the out folder, with `/`. */
  files: ReadonlySet<string>;
}

/** Where a link leads. */
export type Target =
  | { kind: 'elsewhere' }
  | { kind: 'file'; file: string; fragment: string }
  /** Nothing is there. */
  | { kind: 'missing' }
  /** A page is there, at the address with a slash at the end. */
  | { kind: 'slash' }
  /** From the root of the host, and not below the path that the site is deployed under. */
  | { kind: 'outside' }
  | { kind: 'malformed' };

/** The path of a file's address below the home page: a page's without its `index.html`. */
export function pathOf(file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The absolute address of a file. */
export function addressOf({ home }: Pick<Site, 'home'>, file: string): string {
  return home + pathOf(file);
}

/** Targets of links that lead to the same place from every page. */
const known = new WeakMap<Site, Map<string, Target>>();

/** Where a link in a file leads, without looking outside the site. */
export function targetOf(site: Site, file: string, link: string): Target {
  const isRelative = !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(link);
  if (isRelative) return resolve(site, file, link);
  const targets = known.get(site) ?? new Map<string, Target>();
  known.set(site, targets);
  const target = targets.get(link) ?? resolve(site, file, link);
  targets.set(link, target);
  return target;
}

function resolve(site: Site, from: string, link: string): Target {
  const url = URL.parse(link, addressOf(site, from));
  if (!url) return { kind: 'malformed' };
  const home = new URL(site.home);
  if (!/^https?:$/.test(url.protocol) || url.host !== home.host) return { kind: 'elsewhere' };
  if (!url.pathname.startsWith(home.pathname)) {
    const isAbsolute = /^(?:https?:|\/\/)/i.test(link);
    return { kind: isAbsolute ? 'elsewhere' : 'outside' };
  }
  const path = decoded(url.pathname.slice(home.pathname.length));
  const fragment = decoded(url.hash.slice(1).replace(/:~:.*$/, ''));
  if (path === undefined || fragment === undefined) return { kind: 'malformed' };
  const file = fileAt(site, path);
  if (file !== undefined) return { kind: 'file', file, fragment };
  return { kind: site.files.has(`${path}/index.html`) ? 'slash' : 'missing' };
}

/** The file that a server sends for a path below the home page. */
function fileAt({ files }: Site, path: string): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
