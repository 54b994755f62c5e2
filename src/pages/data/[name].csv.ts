import type { APIContext } from 'astro';
import { tableNamed, TABLES } from '../../publish/exports/tables.ts';
import { inPieces } from '../../publish/file-content.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return TABLES.map(({ name, keys }) => path({ name }, () => keys(all), 'data'));
}

export function content({ params }: APIContext): Content {
  return inPieces(tableNamed(params.name).lines(site()));
}
