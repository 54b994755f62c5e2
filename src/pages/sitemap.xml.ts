import { sitemapIndex } from '../publish/sitemap.ts';
import { type Content, site } from './_site.ts';

export function content(): Promise<Content> {
  return sitemapIndex(site());
}
