import { createHash, hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { updateWithCode } from '../corpus/code-digest.ts';
import { type Folders, siteCache } from '../corpus/folders.ts';
import { keepFile, readKept } from '../corpus/kept-file.ts';
import type { PageToMake } from './page.ts';

/** What is known of the site in an out folder, to build upon it. */
export interface KnownSite {
  /** Of all that it was made of. */
  state: string;
  /** By each route. */
  pages: Record<string, KnownPages>;
  /** All other files. */
  others: string[];
}

/** The pages of a route. In lists, which are read and written many times as fast as a record of each page. */
interface KnownPages {
  /** Digest of the route's code. */
  code: string;
  files: string[];
  /** Of what each page shows. */
  keys: string[];
}

/** What writes a site is in no page's key: edited, it makes every page anew. */
const CODE = ['known-site', 'publish-site', 'make-pages', 'file-content'].map(
  (name) => `src/publish/${name}.ts`,
);

/** Reads what the last build knew of its site, with a digest of all of it; nothing where that is lost or damaged. */
export function readKnownSite(folders: Folders): { site: KnownSite; digest: string } | undefined {
  const kept = readKept(fileIn(folders), formOf(folders));
  if (!kept) return undefined;
  // Written by `keepKnownSite`, in this very form.
  return { site: JSON.parse(kept.toString('utf8')) as KnownSite, digest: hash('sha256', kept) };
}

/** Keeps what is known of a site, and gives a digest of all of it. */
export function keepKnownSite(folders: Folders, site: KnownSite): string {
  const file = fileIn(folders);
  mkdirSync(dirname(file), { recursive: true });
  const bytes = Buffer.from(JSON.stringify(site));
  keepFile(file, bytes, formOf(folders));
  return hash('sha256', bytes);
}

/** What is to be known of pages: the code of the route of each, and its key, in their order. */
export function toKnownPages(
  pages: readonly PageToMake[],
  code: readonly string[],
  keys: readonly string[],
): KnownSite['pages'] {
  const byRoute: KnownSite['pages'] = {};
  for (const [index, { file, route }] of pages.entries()) {
    const of = (byRoute[route] ??= { code: code[index] ?? '', files: [], keys: [] });
    of.files.push(file);
    of.keys.push(keys[index] ?? '');
  }
  return byRoute;
}

/** The files of all pages. */
export function filesOf({ pages }: KnownSite): string[] {
  return Object.values(pages).flatMap(({ files }) => files);
}

/** How many of its pages were made by other code than the routes have now. */
export function outdatedIn({ pages }: KnownSite, routes: Readonly<Record<string, string>>): number {
  return Object.entries(pages)
    .filter(([route, { code }]) => routes[route] !== code)
    .reduce((all, [, { files }]) => all + files.length, 0);
}

/** Gives the key that a page had, where the code of its route was this. */
export function knownKeys({
  pages,
}: KnownSite): (page: PageToMake, code: string) => string | undefined {
  const byRoute = new Map<string, ReadonlyMap<string, string>>();
  const keysIn = (route: string, { files, keys }: KnownPages) => {
    const made =
      byRoute.get(route) ?? new Map(files.map((file, index) => [file, keys[index] ?? '']));
    byRoute.set(route, made);
    return made;
  };
  return ({ file, route }, code) => {
    const known = pages[route];
    return known?.code === code ? keysIn(route, known).get(file) : undefined;
  };
}

function fileIn(folders: Folders): string {
  return join(siteCache(folders), 'site.json');
}

/** The form of what is known of a site. */
function formOf({ root }: Folders): string {
  const code = createHash('sha256');
  for (const path of CODE) updateWithCode(code, root, path);
  return code.digest('hex');
}
