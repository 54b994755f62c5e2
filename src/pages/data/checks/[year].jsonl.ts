import type { APIContext } from 'astro';
import { checkLines, linesNamed } from '../../../publish/exports/lines.ts';
import { type Content, path, site } from '../../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return checkLines(all).map(({ name, keys }) => path({ year: name }, keys, `records of ${name}`));
}

export function content({ params }: APIContext): Content {
  return linesNamed(checkLines(site()), params.year);
}
