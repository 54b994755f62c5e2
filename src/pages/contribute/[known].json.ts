import type { APIContext } from 'astro';
import { knownChecksOf, knownOf } from '../../contribute/known.ts';
import { dataKeys, textKeys } from '../../publish/exports/keys.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  return [
    path({ known: 'known' }, () => ({
      ...dataKeys(all, 'claimants', 'outlets', 'topics', 'comparisons', 'pages'),
      // The passages of a source are in its text.
      sources: textKeys(all, 'sources'),
      images: [...(all.images?.keys() ?? [])],
    })),
    path({ known: 'checks' }, () => dataKeys(all, 'checks')),
  ];
}

export function content({ params }: APIContext): Content {
  return JSON.stringify(params.known === 'known' ? knownOf(site()) : knownChecksOf(site()));
}
