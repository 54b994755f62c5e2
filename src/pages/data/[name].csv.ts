import type { APIContext } from 'astro';
import { tableNamed, TABLES } from '../../publish/exports/tables.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  return TABLES.map(({ name, keys }) => path({ name }, () => keys(all)));
}

export function content({ params }: APIContext): Content {
  return tableNamed(params.name).text(site());
}
