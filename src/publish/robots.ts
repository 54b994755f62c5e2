import { absolute, type Site } from '../views/site.ts';
import { hasNews, NEWS_SITEMAP } from './news-sitemap.ts';

/** What crawlers may visit, which is everything, and where the sitemaps are (RFC 9309). */
export function robots(site: Site): string {
  const sitemaps = ['/sitemap.xml', ...(hasNews(site) ? [NEWS_SITEMAP] : [])];
  const lines = sitemaps.map((path) => `Sitemap: ${absolute(site, path)}\n`);
  return `User-agent: *\nAllow: /\n\n${lines.join('')}`;
}
