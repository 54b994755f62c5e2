import type { APIContext } from 'astro';
import { comparisonKeys } from '../../publish/exports/keys.ts';
import { comparisonLine } from '../../publish/exports/lines.ts';
import { inLetters } from '../../publish/file-content.ts';
import { found } from '../../views/site.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return [...all.corpus.comparisons.keys()].map((id) =>
    path({ id }, () => ({ id, keys: comparisonKeys(all, [{ id }]) }), 'records of comparisons'),
  );
}

export function content({ props }: APIContext<{ id: string }>): Content {
  const all = site();
  return inLetters([comparisonLine(all, found(all.corpus.comparisons, props.id))]);
}
