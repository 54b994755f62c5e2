import { claimsAnswer } from '../../publish/exports/claims-search.ts';
import { keysOfChecks } from '../../publish/exports/keys.ts';
import { grouped } from '../../views/grouped.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return [path({ claims: 'claims' }, () => keysOfChecks(all, grouped(all.corpus).all), 'claims')];
}

export function content(): Content {
  const all = site();
  return claimsAnswer(all, grouped(all.corpus).all);
}
