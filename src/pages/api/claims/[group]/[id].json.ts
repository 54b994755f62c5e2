import type { APIContext } from 'astro';
import {
  claimsAnswer,
  claimsFile,
  claimsFiles,
} from '../../../../publish/exports/claims-search.ts';
import { keysOfChecks } from '../../../../publish/exports/keys.ts';
import { type Content, path, site } from '../../../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return claimsFiles(all).map(({ group, id, checks }) =>
    path({ group, id }, () => keysOfChecks(all, checks), 'claims'),
  );
}

export function content({ params }: APIContext): Content {
  const all = site();
  return claimsAnswer(all, claimsFile(all, params.group, params.id).checks);
}
