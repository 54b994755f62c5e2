import type { Diagnostic } from '../../model/diagnostic.ts';
import { targetOf } from '../places.ts';
import type { WholeSite } from '../whole.ts';

/**
 * The sitemaps list every page that may be found, and no other. Later pages of a listing are left
 * out: what they list is in a sitemap itself.
 */
export function* listed({ site, pages, listed: addresses }: WholeSite): Generator<Diagnostic> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const inSitemap = new Set<string>();
  for (const { file, text, start } of addresses) {
    const target = targetOf(site, file, text);
    const page = target.kind === 'file' ? byFile.get(target.file) : undefined;
    if (!page) continue;
    inSitemap.add(page.file);
    if (page.isIndexable) continue;
    yield {
      rule: 'site-sitemap-hidden',
      severity: 'error',
      file,
      start,
      reason: `Unexpected address \`${text}\` in the sitemap, whose page leads on, names another as canonical or is kept from search engines`,
      mend: 'List the pages that are to be found, and only these',
    };
  }
  for (const { file, isIndexable, isLater } of pages) {
    if (!isIndexable || isLater || inSitemap.has(file)) continue;
    yield {
      rule: 'site-sitemap-lacks',
      severity: 'error',
      file,
      start: { line: 1, column: 1 },
      reason: 'Missing page in the sitemaps, expected every one that may be found',
      mend: 'List it, or keep it from search engines with `<meta name="robots" content="noindex">`',
    };
  }
}
