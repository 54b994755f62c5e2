import type { PlacedText } from './facts.ts';
import { named, type XmlElement } from './xml.ts';

/** An address in a sitemap, and the day on which it is said to have changed. */
export type SitemapAddress = PlacedText & { changed?: string };

/** A sitemap (https://www.sitemaps.org/protocol.html), or an index of several. */
export interface Sitemap {
  kind: 'index' | 'pages';
  addresses: SitemapAddress[];
}

const ROOTS: Readonly<Record<string, readonly [Sitemap['kind'], string]>> = {
  sitemapindex: ['index', 'sitemap'],
  urlset: ['pages', 'url'],
};

/** The sitemap in an XML document; nothing where it is another document. */
export function sitemapOf(root: XmlElement): Sitemap | undefined {
  const known = ROOTS[root.name];
  if (!known) return undefined;
  const [kind, entry] = known;
  return {
    kind,
    addresses: named(root, entry).flatMap((one) => {
      const [loc] = named(one, 'loc');
      if (!loc) return [{ text: '', start: one.start }];
      const changed = named(one, 'lastmod')[0]?.text.trim();
      return [
        { text: loc.text.trim(), start: loc.start, ...(changed !== undefined && { changed }) },
      ];
    }),
  };
}
