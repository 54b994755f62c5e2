import { sitemapIndex } from '../publish/sitemap.ts';
import { type Content, served, site } from './_site.ts';

export function content(): Promise<Content> {
  return sitemapIndex(site());
}

export const GET = served(content);
