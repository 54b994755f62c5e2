import { sitemapIndex } from '../publish/sitemap.ts';
import { site } from './_site.ts';

export async function GET(): Promise<Response> {
  return new Response(await sitemapIndex(site()));
}
