import type { APIContext } from 'astro';
import { linesNamed, otherLines } from '../../publish/exports/lines.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  return otherLines(site()).map(({ name, keys }) => path({ name }, keys));
}

export function content({ params }: APIContext): Content {
  return linesNamed(otherLines(site()), params.name);
}
