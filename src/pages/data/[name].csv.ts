import type { APIContext } from 'astro';
import { tableNamed, TABLES } from '../../publish/exports/tables.ts';
import { path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  return TABLES.map(({ name, keys }) => path({ name }, () => keys(all)));
}

export function GET({ params }: APIContext): Response {
  return new Response(tableNamed(params.name).text(site()));
}
