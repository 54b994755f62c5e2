import type { APIContext } from 'astro';
import { sitemapFile, sitemapFiles } from '../publish/sitemap.ts';
import { type Content, site } from './_site.ts';

export function getStaticPaths() {
  const files = sitemapFiles(site());
  return Array.from({ length: files }, (_, index) => ({ params: { number: String(index + 1) } }));
}

export function content({ params }: APIContext): Promise<Content> {
  return sitemapFile(site(), Number(params.number));
}
