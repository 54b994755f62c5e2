import type { APIContext } from 'astro';
import {
  claimsAnswer,
  claimsFile,
  claimsFiles,
} from '../../../../publish/exports/claims-search.ts';
import { keysOfChecks } from '../../../../publish/exports/keys.ts';
import { path, site } from '../../../_site.ts';

export function getStaticPaths() {
  const all = site();
  return claimsFiles(all).map(({ group, id, checks }) =>
    path({ group, id }, () => keysOfChecks(all, checks)),
  );
}

export function GET({ params }: APIContext): Response {
  const all = site();
  return new Response(claimsAnswer(all, claimsFile(all, params.group, params.id).checks));
}
