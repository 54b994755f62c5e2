import { hasNews, newsSitemap } from '../publish/news-sitemap.ts';
import { type Content, site } from './_site.ts';

/** The one sitemap for news; none where there is no news, because an empty sitemap is an error. */
export function getStaticPaths() {
  return hasNews(site()) ? [{ params: { sitemap: 'sitemap' } }] : [];
}

export function content(): Promise<Content> {
  return newsSitemap(site());
}
