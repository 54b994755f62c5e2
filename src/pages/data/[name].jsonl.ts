import type { APIContext } from 'astro';
import { linesNamed, otherLines } from '../../publish/exports/lines.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return otherLines(all).map(({ name, keys }) => path({ name }, keys, `records of ${name}`));
}

export function content({ params }: APIContext): Content {
  return linesNamed(otherLines(site()), params.name);
}
