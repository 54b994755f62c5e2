import type { Kind } from '../corpus/kind.ts';
import { slugOf, uniqueSlugs } from '../model/slug-of.ts';

/** Ids that are taken, of each kind; those of checks with their aliases. */
export type Taken = Partial<Record<Kind, Iterable<string>>>;

/** Words of a headline that make the id of its source, and of a quotation that of its passage. */
const SOME = 5;

/** A slug for a check that nobody has, from its claim; where that has no letters we can write, from the claimant. */
export function newSlug(
  claim: { text: string; claimant: string; language: string },
  taken: Taken,
): string {
  const wish = slugOf(claim.text, claim.language) || `claim-by-${claim.claimant}`;
  return uniqueSlugs(taken.checks ?? [])(wish);
}

/** An id for a claimant, outlet or topic that nobody has, from its name. */
export function newId(
  kind: 'claimants' | 'outlets' | 'topics',
  { name, language }: { name: string; language: string },
  taken: Taken,
): string {
  const wish = slugOf(name, language) || kind.slice(0, -1);
  return uniqueSlugs(taken[kind] ?? [])(wish);
}

/** An id for a source that nobody has: its outlet, its day, and what it is called. */
export function newSourceId(
  source: {
    outlet: string;
    language: string;
    headline?: string | undefined;
    url?: string | undefined;
    published?: string | undefined;
  },
  taken: Taken,
): string {
  const { outlet, published, headline = '', url = '', language } = source;
  const name = firstWords(slugOf(headline, language)) || firstWords(lastSegment(url));
  const parts = [outlet, published ?? '', name].filter((part) => part !== '');
  return uniqueSlugs(taken.sources ?? [])(slugOf(parts.join('-')));
}

/** An id for a passage that its source has not yet, from the first words of what stands in it. */
export function newPassageId(text: string, language: string, taken: Iterable<string>): string {
  return uniqueSlugs(taken)(firstWords(slugOf(text, language)) || 'passage');
}

function firstWords(slug: string): string {
  return slug.split('-').slice(0, SOME).join('-');
}

function lastSegment(url: string): string {
  const [segment = ''] = URL.canParse(url)
    ? new URL(url).pathname.split('/').filter(Boolean).slice(-1)
    : [];
  return slugOf(segment.replace(/\.\w+$/, ''));
}
