import type { APIContext } from 'astro';
import { checkLines, linesNamed } from '../../../publish/exports/lines.ts';
import { path, site } from '../../_site.ts';

export function getStaticPaths() {
  return checkLines(site()).map(({ name, keys }) => path({ year: name }, keys));
}

export function GET({ params }: APIContext): Response {
  return new Response(linesNamed(checkLines(site()), params.year));
}
