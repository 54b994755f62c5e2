import type { APIContext } from 'astro';
import { comparisonKeys } from '../../publish/exports/keys.ts';
import { line } from '../../publish/exports/lines.ts';
import { comparisonRecord } from '../../publish/exports/records.ts';
import { found } from '../../views/site.ts';
import { path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  return [...all.corpus.comparisons.keys()].map((id) =>
    path({ id }, () => ({ id, keys: comparisonKeys(all, [{ id }]) })),
  );
}

export function GET({ props }: APIContext<{ id: string }>): Response {
  const all = site();
  return new Response(line(comparisonRecord(all, found(all.corpus.comparisons, props.id))));
}
