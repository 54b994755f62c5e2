import { ErrorLevel, SitemapStream, streamToPromise } from 'sitemap';
import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import { VOID } from '../model/verdict.ts';
import { grouped } from '../views/grouped.ts';
import { absolute, languageOf, type Site } from '../views/site.ts';

/** Address of the news sitemap. */
export const NEWS_SITEMAP = '/news-sitemap.xml';

/** Addresses in a news sitemap, at most. */
const MOST = 1000;

/**
 * The sitemap for Google News (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap):
 * the checks of the last two days. They are counted back from the newest check and not from today,
 * so that the same content gives the same bytes. Withdrawn checks are no news. Throws where there
 * is none.
 */
export async function newsSitemap(site: Site): Promise<string> {
  const stream = new SitemapStream({
    level: ErrorLevel.SILENT,
    xmlns: { news: true, xhtml: false, image: false, video: false },
  });
  for (const { id, data } of latest(site)) {
    stream.write({
      url: absolute(site, address.check(id)),
      news: {
        publication: {
          name: site.publication.name,
          language: languageOf(site, data).split('-')[0] ?? '',
        },
        publication_date: data.published,
        title: data.title,
      },
    });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/** Whether there is anything for a news sitemap. */
export function hasNews(site: Site): boolean {
  return latest(site).length > 0;
}

function latest({ corpus }: Site): Entry<'checks'>[] {
  const checks = grouped(corpus).all.filter(({ data }) => data.verdict !== VOID);
  const newest = checks[0]?.data.published;
  if (newest === undefined) return [];
  const before = dayBefore(newest);
  return checks.filter(({ data }) => data.published >= before).slice(0, MOST);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
