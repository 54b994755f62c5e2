import { feedSubjects } from '../../views/feeds.ts';
import { remember } from '../../views/remember.ts';
import { found, type Site } from '../../views/site.ts';
import { atomItem } from './atom.ts';
import type { FeedItem, WrittenItem } from './item.ts';
import { checkItem, correctionItem } from './items.ts';
import { jsonItem } from './json-feed.ts';
import { rssItem } from './rss.ts';

/** A check by its slug, or one correction of it by its place in the list of these. */
export interface ItemPlace {
  check: string;
  correction?: number;
}

/** How many items of several feeds are kept: of ten thousand checks all, in some fifty megabytes. */
const KEPT = 8192;

/**
 * An item of the feed at `path`, made once for all feeds and formats. Most checks are in one feed
 * alone, that of who made the claim: these are kept while its formats are made, and no longer.
 */
export function keptItem(site: Site, path: string, { check, correction }: ItemPlace): WrittenItem {
  if (correction === undefined && inSeveral(site).has(check)) return ofSeveral(site, check);
  const items = ofOneFeed(site, path);
  const place = correction === undefined ? check : `${check} ${String(correction)}`;
  const item =
    items.get(place) ??
    written(
      correction === undefined
        ? checkItem(site, check)
        : correctionItem(site, found(site.corpus.checks, check), correction),
    );
  items.set(place, item);
  return item;
}

function written(item: FeedItem): WrittenItem {
  const { updated } = item;
  return { updated, rss: rssItem(item), atom: atomItem(item), json: jsonItem(item) };
}

const ofSeveral = remember((site, slug) => written(checkItem(site, slug)), KEPT);

/** Of the feed that is asked for, and of none before. */
const ofOneFeed = remember((): Map<string, WrittenItem> => new Map(), 1);

const known = new WeakMap<Site, ReadonlySet<string>>();

/** The checks that several feeds hold. */
function inSeveral(site: Site): ReadonlySet<string> {
  const before = known.get(site);
  if (before) return before;
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { checks } of feedSubjects(site).values()) {
    for (const { id } of checks.slice(0, site.publication.feeds.items)) {
      if (once.has(id)) several.add(id);
      once.add(id);
    }
  }
  known.set(site, several);
  return several;
}
