import type { Claim, ClaimReviewLeaf, CorrectionComment, Rating } from 'schema-dts';
import type { Entry } from '../../corpus/entry.ts';
import { address } from '../../model/address.ts';
import { type CheckData, withdrawalOf } from '../../model/check.ts';
import { absolute, interfaceLanguage, languageOf, type Site } from '../../views/site.ts';
import { verdictView } from '../../views/verdict.ts';
import { appearance, firstAppearance } from './appearance.ts';
import { author, claimant, publisher } from './parties.ts';

/** The `@id` of the review on a check's page. */
export function claimReviewId(site: Site, slug: string): string {
  return `${absolute(site, address.check(slug))}#claim-review`;
}

/**
 * A check as schema.org tells it, by Google's rules for fact-checks. It is plain JSON and stands on
 * its own, without `@context`: a page puts it into its graph, a feed into its list.
 *
 * `author` is the publication alone, which is who Google means by it and what readers of such data
 * take apart as one object; those who wrote the check are its `creator`s.
 *
 * A withdrawn check keeps its review, so that whoever holds the former rating learns of it: the
 * rating is the verdict's name without a number, `ratingExplanation` says why, `expires` is the day
 * from which it is no longer to be shown, and `creativeWorkStatus` says `Withdrawn`.
 */
export function claimReview(site: Site, { id, data }: Entry<'checks'>): ClaimReviewLeaf {
  const language = languageOf(site, data);
  const around = interfaceLanguage(site, language);
  const { corrections } = data;
  const corrected = corrections.at(-1)?.date;
  return {
    '@type': 'ClaimReview',
    '@id': claimReviewId(site, id),
    url: absolute(site, address.check(id)),
    mainEntityOfPage: { '@id': absolute(site, address.check(id)) },
    headline: data.title,
    claimReviewed: data.claim.text,
    reviewRating: rating(site, data, around),
    itemReviewed: claim(site, data.claim, language),
    author: publisher(site),
    creator: data.authors.map((person) => author(site, person, around)),
    datePublished: data.published,
    ...(corrected !== undefined && { dateModified: corrected }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionComment) }),
    ...withdrawn(data),
    inLanguage: language,
    license: site.publication.licence.url,
  };
}

/** The verdict. Only one on the line has numbers, which aggregators take for a truth score. */
function rating(site: Site, { verdict: id, explanation }: CheckData, language: string): Rating {
  const { label, number } = verdictView(site, id, language);
  return {
    '@type': 'Rating',
    ...(number !== null && { ratingValue: number, bestRating: 5, worstRating: 1 }),
    alternateName: label,
    ratingExplanation: explanation,
  };
}

function claim(site: Site, made: CheckData['claim'], language: string): Claim {
  const { appearances } = made;
  const first = firstAppearance(site, made);
  return {
    '@type': 'Claim',
    text: made.text,
    author: claimant(site, made.claimant),
    datePublished: made.date,
    inLanguage: language,
    ...(first !== undefined && { firstAppearance: appearance(site, first) }),
    ...(appearances.length > 0 && {
      appearance: appearances.map((source) => appearance(site, source)),
    }),
  };
}

function correctionComment({ date, class: kind, note }: CheckData['corrections'][number]) {
  return {
    '@type': 'CorrectionComment',
    text: note,
    datePublished: date,
    keywords: kind,
  } satisfies CorrectionComment;
}

function withdrawn(data: CheckData) {
  const withdrawal = withdrawalOf(data);
  return withdrawal ? { creativeWorkStatus: 'Withdrawn', expires: withdrawal.date } : {};
}
