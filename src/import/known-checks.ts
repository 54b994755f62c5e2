import type { Corpus } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import type { Publication } from '../model/publication.ts';
import { isSlug } from '../model/slug.ts';
import type { ForeignReview } from './foreign-review.ts';
import { FOREIGN } from './texts.ts';

/** The checks that are there: those of the content, and those of the import itself. */
export interface KnownChecks {
  /** Slugs and aliases of the content. */
  slugs: string[];
  /** The check that a review became before; `isNew` where it did in this import. */
  find: (review: ForeignReview) => { id: string; isNew: boolean } | undefined;
  add: (review: ForeignReview, id: string) => void;
  /** What a review says now that the check of the content does not, in words. */
  change: (id: string, review: ForeignReview, verdict: string | undefined) => string | undefined;
  /** The slug of a review that was published at an address of this very publication. */
  ownSlug: (review: ForeignReview) => string | undefined;
}

/**
 * Knows checks again: by their slug where the address is ours, else by address and claim, because one
 * article may hold several checks. A claim that was edited since is known by its address, as long as
 * no other review of the article is the one.
 */
export function knownChecks(
  { address: site }: Publication,
  { checks }: Corpus,
  reviews: Iterable<ForeignReview>,
): KnownChecks {
  const known = new Map<string, { id: string; isNew: boolean }>();
  const bySlug = new Map<string, string>();
  /** Checks that were imported from an article, as long as no review is known to be the one. */
  const byArticle = new Map<string, Map<string, string>>();
  for (const [id, { data }] of checks) {
    for (const slug of [id, ...data.aliases]) bySlug.set(slug, id);
    if (data.imported === undefined) continue;
    const key = keyOf(data.imported, data.claim.text);
    known.set(key, { id, isNew: false });
    const article = articleOf(data.imported);
    // Some name their home page for all that they publish.
    if (new URL(article).pathname === '/') continue;
    byArticle.set(article, (byArticle.get(article) ?? new Map<string, string>()).set(key, id));
  }
  for (const review of byArticle.size > 0 ? reviews : []) {
    byArticle.get(articleOf(review.address ?? ''))?.delete(keyFor(review));
  }
  const own = site.replace(/\/*$/, '') + address.checks;

  return { slugs: [...bySlug.keys()], find, add, change, ownSlug };

  function ownSlug({ address: url = '' }: ForeignReview): string | undefined {
    if (!url.startsWith(own)) return undefined;
    const slug = url.slice(own.length).replace(/\/?(?:[?#].*)?$/s, '');
    return isSlug(slug) ? slug : undefined;
  }

  function find(review: ForeignReview): { id: string; isNew: boolean } | undefined {
    const slug = ownSlug(review);
    const here = slug === undefined ? undefined : bySlug.get(slug);
    if (here !== undefined) return { id: here, isNew: !checks.has(here) };
    const same = known.get(keyFor(review));
    if (same) return same;
    const edited = byArticle.get(articleOf(review.address ?? ''));
    const [key, id] = [...(edited ?? [])][0] ?? [];
    if (key === undefined || id === undefined) return undefined;
    edited?.delete(key);
    known.set(keyFor(review), { id, isNew: false });
    return { id, isNew: false };
  }

  function add(review: ForeignReview, id: string): void {
    const slug = ownSlug(review);
    if (slug !== undefined) bySlug.set(slug, id);
    known.set(keyFor(review), { id, isNew: true });
  }

  function change(id: string, review: ForeignReview, verdict?: string): string | undefined {
    const data = checks.get(id)?.data;
    if (!data) return undefined;
    if (verdict !== undefined && verdict !== data.verdict) {
      return `verdict \`${verdict}\` (ours is \`${data.verdict}\`)`;
    }
    const more = review.corrections.length - data.corrections.length;
    return ownSlug(review) !== undefined && more > 0
      ? `correction that is new (${more})`
      : undefined;
  }
}

function keyFor(review: ForeignReview): string {
  const { address: url, claim = '', claimant, claimDate, publisher } = review;
  return keyOf(
    url ?? `${publisher?.name} ${claimant?.name} ${claimDate}`,
    FOREIGN.line(claim) ?? '',
  );
}

function keyOf(url: string, claim: string): string {
  return JSON.stringify([articleOf(url), claim]);
}

function articleOf(url: string): string {
  return url
    .replace(/^http:/i, 'https:')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
}
