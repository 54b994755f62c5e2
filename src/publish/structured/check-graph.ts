import { hash } from 'node:crypto';
import type { Thing } from 'schema-dts';
import type { Entry } from '../../corpus/entry.ts';
import { remember } from '../../views/remember.ts';
import { interfaceLanguage, languageOf, type Site } from '../../views/site.ts';
import { claimReview } from './claim-review.ts';
import { mediaReviews } from './media-review.ts';
import { organization } from './organization.ts';
import { claimant } from './parties.ts';

/** What a check's page tells machines of the check: who publishes it, and its reviews. */
export function checkGraph(site: Site, entry: Entry<'checks'>): Thing[] {
  const language = interfaceLanguage(site, languageOf(site, entry.data));
  const media = mediaReviews(site, entry);
  const associatedMediaReview = media.map(({ '@id': id = '' }) => ({ '@id': id }));
  return [
    organization(site, language),
    { ...claimReview(site, entry), ...(media.length > 0 && { associatedMediaReview }) },
    ...media,
  ];
}

/**
 * Digests of what the graph says beyond what the page shows. The graph itself is made when the page
 * is; the rest of it follows from the page's props.
 */
export function checkGraphKey(site: Site, { data }: Entry<'checks'>): string[] {
  const language = interfaceLanguage(site, languageOf(site, data));
  return [organizationKey(site, language), claimantKey(site, data.claim.claimant)];
}

const organizationKey = remember((site, language) => digest(organization(site, language)));
const claimantKey = remember((site, id) => digest(claimant(site, id)));

function digest(node: Thing): string {
  return hash('sha256', JSON.stringify(node)).slice(0, 32);
}
