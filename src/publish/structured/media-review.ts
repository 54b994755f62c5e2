import type { MediaManipulationRatingEnumeration, MediaObject, MediaReviewLeaf } from 'schema-dts';
import type { Entry } from '../../corpus/entry.ts';
import { address, mediaFragment } from '../../model/address.ts';
import type { Media, MediaCategory, MediaType } from '../../model/media.ts';
import { VOID } from '../../model/verdict.ts';
import { absolute, languageOf, type Site } from '../../views/site.ts';
import { claimReviewId } from './claim-review.ts';
import { publisher } from './parties.ts';

const CATEGORY: Record<MediaCategory, MediaManipulationRatingEnumeration> = {
  original: 'OriginalMediaContent',
  decontextualized: 'DecontextualizedContent',
  'edited-or-cropped': 'EditedOrCroppedContent',
  transformed: 'TransformedContent',
  staged: 'StagedContent',
  'satire-or-parody': 'SatireOrParodyContent',
};

const OBJECT: Record<MediaType, 'ImageObject' | 'VideoObject' | 'AudioObject'> = {
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
};

/** What a check says of pictures, videos and recordings; nothing where the check is withdrawn. */
export function mediaReviews(site: Site, { id, data }: Entry<'checks'>): MediaReviewLeaf[] {
  if (data.verdict === VOID) return [];
  const url = absolute(site, address.check(id));
  const corrected = data.corrections.at(-1)?.date;
  return data.media.map((media, index) => ({
    '@type': 'MediaReview',
    '@id': `${url}#${mediaFragment(index + 1)}`,
    url,
    associatedClaimReview: { '@id': claimReviewId(site, id) },
    mediaAuthenticityCategory: media.categories.map((category) => CATEGORY[category]),
    ...(media.context !== undefined && { originalMediaContextDescription: media.context }),
    ...(media.original !== undefined && { originalMediaLink: media.original }),
    itemReviewed: {
      '@type': 'MediaReviewItem',
      description: media.description,
      mediaItemAppearance: appearances(media),
    },
    author: publisher(site),
    datePublished: data.published,
    ...(corrected !== undefined && { dateModified: corrected }),
    inLanguage: languageOf(site, data),
    license: site.publication.licence.url,
  }));
}

/** Each place where it was shared; where none is known, the thing by itself. */
function appearances({ type, description, shared }: Media): MediaObject[] {
  const object = { '@type': OBJECT[type], description };
  if (shared.length === 0) return [object];
  return shared.map(({ url, archived }) => ({
    ...object,
    url,
    ...(archived && { archivedAt: archived.url }),
  }));
}
