import type { Publication } from '../model/publication.ts';
import { VOID } from '../model/verdict.ts';
import type { ForeignRating, ForeignReview } from './foreign-review.ts';

/** By what a foreign rating was understood: a person's map, a label of our scale, or its number. */
export type VerdictSource = 'map' | 'label' | 'number';

export interface ReadVerdict {
  verdict: string;
  by: VerdictSource;
}

/** Foreign labels, folded by `foldLabel`, and the ids of our verdicts that a person gave them. */
export type VerdictMap = ReadonlyMap<string, string>;

type Scale = ReadonlyMap<number, string>;

/** The ends of our scale: false, and true. */
const [LOWEST, HIGHEST] = [1, 5];

/** A label as it is compared: without case, punctuation around it, and the hyphens of slugs. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2015]+/g, ' ')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
}

/**
 * Understands foreign ratings: by the person's map, by a label of our scale in any language of the
 * publication, or by a number on a scale that is said to go from 1 to 5, as ours.
 * Nothing else is taken for a verdict. `reviews` are all that are imported: the numbers of a publisher
 * who contradicts its own labels with them are not believed.
 */
export function verdictReader(
  { verdicts }: Publication,
  map: VerdictMap,
  reviews: Iterable<ForeignReview>,
): (review: ForeignReview) => ReadVerdict | undefined {
  const labels = new Map(
    verdicts.flatMap(({ id, label }) =>
      [id, ...Object.values(label)].map((words) => [foldLabel(words), id]),
    ),
  );
  const scale = scaleOf(verdicts);
  const byWords = ({ label }: ForeignRating): ReadVerdict | undefined => {
    const folded = foldLabel(label ?? '');
    const mapped = map.get(folded);
    if (mapped !== undefined) return { verdict: mapped, by: 'map' };
    const own = labels.get(folded);
    return own === undefined ? undefined : { verdict: own, by: 'label' };
  };
  const doubtful = doubtfulPublishers(reviews, byWords, scale);
  return (review) => {
    const words = byWords(review.rating);
    if (words) return words;
    if (doubtful.has(publisherOf(review))) return undefined;
    const verdict = onScale(review.rating, scale);
    return verdict === undefined ? undefined : { verdict, by: 'number' };
  };
}

/** Verdicts on the line by their number, from 1 (false) to 5 (true), where one alone has it. */
function scaleOf(verdicts: Publication['verdicts']): Scale {
  const scale = new Map<number, string>();
  for (const { id, number } of verdicts) {
    if (number === null || id === VOID) continue;
    if (verdicts.filter((other) => other.number === number).length === 1) scale.set(number, id);
  }
  return scale;
}

/**
 * The verdict of a number on a scale that is said to be ours, from 1 to 5. On any other scale the
 * numbers may be codes of a list: one publisher writes 1 to 8 for verdicts in no order.
 */
function onScale({ value, best, worst }: ForeignRating, scale: Scale): string | undefined {
  const isOurs = worst === LOWEST && best === HIGHEST;
  return isOurs && value !== undefined ? scale.get(value) : undefined;
}

/** Publishers whose numbers say other than their labels, or the same of all labels. */
function doubtfulPublishers(
  reviews: Iterable<ForeignReview>,
  byWords: (rating: ForeignRating) => ReadVerdict | undefined,
  scale: Scale,
): Set<string> {
  const doubtful = new Set<string>();
  const seen = new Map<string, { labels: Set<string>; numbers: Set<string> }>();
  for (const review of reviews) {
    const number = onScale(review.rating, scale);
    if (number === undefined) continue;
    const publisher = publisherOf(review);
    const known = byWords(review.rating)?.verdict;
    const isOnLine = [...scale.values()].some((verdict) => verdict === known);
    if (isOnLine && known !== number) doubtful.add(publisher);
    const { labels, numbers } = seen.get(publisher) ?? { labels: new Set(), numbers: new Set() };
    seen.set(publisher, {
      labels: labels.add(foldLabel(review.rating.label ?? '')),
      numbers: numbers.add(number),
    });
  }
  for (const [publisher, { labels, numbers }] of seen) {
    if (labels.size > 2 && numbers.size === 1) doubtful.add(publisher);
  }
  return doubtful;
}

function publisherOf({ publisher, address = '' }: ForeignReview): string {
  return publisher?.name ?? (URL.canParse(address) ? new URL(address).hostname : '');
}
