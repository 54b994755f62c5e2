import type { Entry } from '../corpus/entry.ts';
import { checkCard } from './card.ts';
import type { Listing } from './pages.ts';
import { pageOf } from './paging.ts';
import type { Site } from './site.ts';

/**
 * The pages of a listing of checks at `path`, with the interface in `language`. The cards are made
 * when they are asked for: who only lists the pages needs none, and a thread those of its own pages.
 */
export function listings(
  site: Site,
  checks: readonly Entry<'checks'>[],
  path: string,
  language: string,
): Listing[] {
  return pageOf(site, checks, path).map(({ items, page }) => ({
    get checks() {
      return items.map((check) => checkCard(site, check, language));
    },
    total: checks.length,
    page,
  }));
}
