import type { ForeignReview } from './foreign-review.ts';
import { addressesOf, nameOf, type Node, nodesOf, textOf } from './loose.ts';

/** What a claim of Google's `claims:search` says: a fact-check for each of its reviews. */
export function readClaim(node: Node): ForeignReview[] {
  const name = nameOf(node.claimant);
  return nodesOf(node.claimReview).map((review) => {
    const [publisher] = nodesOf(review.publisher);
    const publisherName = nameOf(publisher?.name) ?? textOf(publisher?.site);
    const site = textOf(publisher?.site);
    const url = site === undefined ? undefined : addressesOf([site, `https://${site}`])[0];
    const label = textOf(review.textualRating);
    return {
      claim: textOf(node.text),
      claimDate: textOf(node.claimDate),
      claimant: name === undefined ? undefined : { name, sameAs: [] },
      title: textOf(review.title),
      address: addressesOf(review.url)[0],
      publisher: publisherName === undefined ? undefined : { name: publisherName, url },
      published: textOf(review.reviewDate),
      language: textOf(review.languageCode),
      otherClaimants: 0,
      appearances: [],
      rating: { label },
      authors: [],
      corrections: [],
    };
  });
}
