import type { APIContext } from 'astro';
import { jsonSchema } from '../../../publish/exports/json-schemas.ts';
import { RECORD_KINDS } from '../../../publish/exports/record-schemas.ts';
import { type Content, path, site } from '../../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return RECORD_KINDS.map((kind) => path({ kind }, () => ({ schema: jsonSchema(all, kind) })));
}

export function content({ props }: APIContext<{ schema: object }>): Content {
  return `${JSON.stringify(props.schema, null, 2)}\n`;
}
