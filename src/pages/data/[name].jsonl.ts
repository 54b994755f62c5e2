import type { APIContext } from 'astro';
import { linesNamed, otherLines } from '../../publish/exports/lines.ts';
import { path, site } from '../_site.ts';

export function getStaticPaths() {
  return otherLines(site()).map(({ name, keys }) => path({ name }, keys));
}

export function GET({ params }: APIContext): Response {
  return new Response(linesNamed(otherLines(site()), params.name));
}
