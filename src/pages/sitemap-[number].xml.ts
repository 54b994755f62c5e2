import type { APIContext } from 'astro';
import { sitemapFile, sitemapFiles } from '../publish/sitemap.ts';
import { site } from './_site.ts';

export function getStaticPaths() {
  const files = sitemapFiles(site());
  return Array.from({ length: files }, (_, index) => ({ params: { number: String(index + 1) } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(await sitemapFile(site(), Number(params.number)));
}
