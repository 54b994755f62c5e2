import { hasNews, newsSitemap } from '../publish/news-sitemap.ts';
import { site } from './_site.ts';

/** The one sitemap for news; none where there is no news, because an empty sitemap is an error. */
export function getStaticPaths() {
  return hasNews(site()) ? [{ params: { sitemap: 'sitemap' } }] : [];
}

export async function GET(): Promise<Response> {
  return new Response(await newsSitemap(site()));
}
