import type { APIContext } from 'astro';
import { sitemapFile, sitemapFiles, sitemapKey } from '../publish/sitemap.ts';
import { type Content, path, site } from './_site.ts';

export function getStaticPaths() {
  const all = site();
  return Array.from({ length: sitemapFiles(all) }, (_, index) =>
    path({ number: String(index + 1) }, () => ({ key: sitemapKey(all, index + 1) })),
  );
}

export function content({ params }: APIContext): Promise<Content> {
  return sitemapFile(site(), Number(params.number));
}
