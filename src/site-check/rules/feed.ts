import type { Complaint } from '../../model/diagnostic.ts';
import type { Feed } from '../feed.ts';
import { addressOf, type Site, targetOf } from '../places.ts';
import { faultOf } from './links.ts';

/** A feed has a title and items, each with an id of its own and a link that leads somewhere. */
export function* feed(
  { start, title, page, self, items }: Feed,
  file: string,
  site: Site,
): Generator<Complaint> {
  if (title === undefined) {
    yield {
      rule: 'site-feed-title',
      severity: 'error',
      start,
      reason: 'Missing title of the feed, expected one to subscribe by',
    };
  }
  if (items.length === 0) {
    yield {
      rule: 'site-feed-empty',
      severity: 'error',
      start,
      reason: 'Unexpected feed without an item',
      mend: 'A reader cannot tell it from one that is broken; leave it out until there is something in it',
    };
  }
  if (page !== undefined) {
    const complaint = faultOf(
      { address: page, what: 'link of the feed', start },
      targetOf(site, file, page),
      site,
    );
    if (complaint) yield complaint;
  }
  const own = addressOf(site, file);
  if (self !== undefined && self !== own) {
    yield {
      rule: 'site-feed-self',
      severity: 'error',
      start,
      reason: `Unexpected address \`${self}\` that the feed gives itself, expected \`${own}\``,
      mend: 'Readers subscribe to this address in place of the one that they were given',
    };
  }
  yield* itemsOf(items, file, site);
}

function* itemsOf(items: Feed['items'], file: string, site: Site): Generator<Complaint> {
  const seen = new Set<string>();
  for (const { id, link, start } of items) {
    if (id === undefined || seen.has(id)) {
      yield {
        rule: id === undefined ? 'site-feed-id-missing' : 'site-feed-id-twice',
        severity: 'error',
        start,
        reason:
          id === undefined
            ? 'Missing id of an item, expected one that never changes'
            : `Unexpected second item \`${id}\`, expected an id of its own for each`,
        mend: 'By its id a reader knows whether an item was shown already',
      };
    }
    if (id !== undefined) seen.add(id);
    if (link === undefined) {
      yield {
        rule: 'site-feed-link-missing',
        severity: 'error',
        start,
        reason: 'Missing link of an item',
      };
      continue;
    }
    const complaint = faultOf(
      { address: link, what: 'link of an item', start },
      targetOf(site, file, link),
      site,
    );
    if (complaint) yield complaint;
  }
}
