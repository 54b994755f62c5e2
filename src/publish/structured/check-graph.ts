import type { Thing } from 'schema-dts';
import type { Entry } from '../../corpus/entry.ts';
import { interfaceLanguage, languageOf, type Site } from '../../views/site.ts';
import { claimReview } from './claim-review.ts';
import { mediaReviews } from './media-review.ts';
import { organization } from './organization.ts';

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
