import type { APIContext } from 'astro';
import { checkLines, linesNamed } from '../../../publish/exports/lines.ts';
import { type Content, path, site } from '../../_site.ts';

export function getStaticPaths() {
  return checkLines(site()).map(({ name, keys }) => path({ year: name }, keys));
}

export function content({ params }: APIContext): Content {
  return linesNamed(checkLines(site()), params.year);
}
