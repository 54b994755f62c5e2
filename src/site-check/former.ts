import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../model/refusal.ts';
import { filesBelow } from '../publish/out-folder.ts';
import { pathOf, type Site } from './places.ts';
import type { FormerAddress } from './rules/gone.ts';
import { sitemapOf } from './sitemap.ts';
import { readXml } from './xml.ts';

/**
 * The addresses of an earlier build: a folder with its files, its sitemap, or a text file with an
 * address on each line. Later pages of listings, sitemaps, and files that only pages load were never
 * promised. Throws a `Refusal` where it cannot be read.
 */
export function formerAddresses(previous: string, site: Pick<Site, 'home'>): FormerAddress[] {
  if (!existsSync(previous)) {
    throw new Refusal(
      `Missing ${previous}, expected the folder of an earlier build, its sitemap, or a file with an address on each line`,
    );
  }
  const found = statSync(previous).isDirectory()
    ? filesBelow(previous).map((file) => ({ path: pathOf(file), file: join(previous, file) }))
    : addressesIn(previous).map((address) => ({
        path: below(address, site, previous),
        file: previous,
      }));
  const former = found.filter(({ path }) => isPromised(path));
  if (former.length === 0) {
    throw new Refusal(`Unexpected ${previous} without an address, expected an earlier build`);
  }
  return former;
}

/** Pages, feeds and data; not what pages load, nor a listing's later pages. */
function isPromised(path: string): boolean {
  if (/(?:^|\/)page\/\d+\/$/.test(path) || /^(?:_astro\/|search\/.)/.test(path)) return false;
  if (/^sitemap[^/]*\.xml$/.test(path)) return false;
  return path === '' || /(?:\/|\.(?:html|xml|json|jsonl|csv|opml))$/.test(path);
}

function addressesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!text.trimStart().startsWith('<')) {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  }
  const document = readXml(text);
  const map = 'root' in document ? sitemapOf(document.root) : undefined;
  if (!map) {
    throw new Refusal(
      `Unexpected ${file}, expected a sitemap${'fault' in document ? `; ${document.fault.reason}` : ''}`,
    );
  }
  const addresses = map.addresses.map(({ text: address }) => address);
  if (map.kind === 'pages') return addresses;
  // The sitemaps that an index names lie beside it.
  return addresses.flatMap((address) => {
    const part = join(dirname(file), new URL(address).pathname.split('/').at(-1) ?? '');
    if (!existsSync(part)) throw new Refusal(`Missing ${part}, which the index ${file} names`);
    return addressesIn(part);
  });
}

function below(address: string, { home }: Pick<Site, 'home'>, file: string): string {
  const url = URL.parse(address, home)?.href ?? address;
  if (url.startsWith(home)) return url.slice(home.length);
  throw new Refusal(
    `Unexpected address ${address} in ${file}, expected one below ${home}\nWhere the site has moved, write the addresses of before below the new one.`,
  );
}
