import { address } from '../../model/address.ts';
import { FEED_FORMATS, feedSubjects } from '../../views/feeds.ts';
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

/** Items of checks that feeds still to come hold, too. */
interface Kept {
  items: Map<string, WrittenItem>;
  /** How often each will be asked for while all feeds are made. */
  left: Map<string, number>;
}

/** How many items of checks are kept: of ten thousand checks all, in some seventy megabytes. */
const MOST_KEPT = 8192;

/**
 * An item of the feed at `path`, made once for all feeds and formats that hold it, and forgotten after
 * the last of them.
 */
export function keptItem(site: Site, path: string, { check, correction }: ItemPlace): WrittenItem {
  if (correction !== undefined) return correctionOf(site, path, check, correction);
  const { items, left } = keptOf(site);
  const item = items.get(check) ?? written(checkItem(site, check));
  const asks = (left.get(check) ?? 0) - 1;
  left.set(check, asks);
  if (asks <= 0) items.delete(check);
  else items.set(check, item);
  if (items.size > MOST_KEPT) items.delete(items.keys().next().value ?? '');
  return item;
}

function correctionOf(site: Site, path: string, check: string, correction: number): WrittenItem {
  const items = correctionsIn(site, path);
  const place = `${check} ${String(correction)}`;
  const item =
    items.get(place) ?? written(correctionItem(site, found(site.corpus.checks, check), correction));
  items.set(place, item);
  return item;
}

/** Of the feed that is asked for, and of none before. */
const correctionsIn = remember((): Map<string, WrittenItem> => new Map(), 1);

function written(item: FeedItem): WrittenItem {
  const { text, updated } = item;
  return { text, updated, rss: rssItem(item), atom: atomItem(item), json: jsonItem(item) };
}

const known = new WeakMap<Site, Kept>();

function keptOf(site: Site): Kept {
  const before = known.get(site);
  if (before) return before;
  const left = new Map<string, number>();
  for (const { kind, checks, path } of feedSubjects(site).values()) {
    if (kind === 'corrections') continue;
    // The feed of all checks stands at two addresses.
    const files = FEED_FORMATS.length * (path === address.home ? 2 : 1);
    for (const { id } of checks.slice(0, site.publication.feeds.items)) {
      left.set(id, (left.get(id) ?? 0) + files);
    }
  }
  const kept = { items: new Map<string, WrittenItem>(), left };
  known.set(site, kept);
  return kept;
}
