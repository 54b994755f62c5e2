import { markup } from '../../components/html.ts';
import type { Entry } from '../../corpus/entry.ts';
import { address } from '../../model/address.ts';
import { withdrawalOf } from '../../model/check.ts';
import { FEED_FILES, type FeedFormat, type FeedSubject } from '../../views/feeds.ts';
import { checkKey } from '../../views/keys.ts';
import { absolute, found, href, type Site } from '../../views/site.ts';
import { wordsOf } from '../../words/words.ts';
import { atomFeed } from './atom.ts';
import { latest } from './instants.ts';
import type { FeedFrame, Tombstone } from './item.ts';
import { speakable } from './text.ts';
import { idBase, tombstone } from './items.ts';
import { type ItemPlace, keptItem } from './kept-items.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

/** An item of a feed, with the digest of all that is shown of its check. */
interface PlannedItem extends ItemPlace {
  key: string;
}

/** What a feed is made of, in all its formats; its texts are in it by their digests. */
export interface FeedPlan {
  path: string;
  about: Omit<FeedFrame, 'self' | 'updated'>;
  /** The newest first. */
  items: PlannedItem[];
  /** In Atom a check that was withdrawn makes room for the news of it, and for a tombstone. */
  atom: { items: PlannedItem[]; withdrawn: PlannedItem[] };
}

const plans = new WeakMap<FeedSubject, FeedPlan>();

/** Plans a feed: which items it holds, and what it says of itself. */
export function feedPlan(site: Site, subject: FeedSubject): FeedPlan {
  const known = plans.get(subject) ?? newPlan(site, subject);
  plans.set(subject, known);
  return known;
}

function newPlan(site: Site, subject: FeedSubject): FeedPlan {
  const { items: most } = site.publication.feeds;
  const about = aboutFeed(site, subject);
  const { path } = subject;
  const planned = ({ id }: Entry<'checks'>) => ({ check: id, key: checkKey(site, id) });
  if (subject.kind === 'corrections') {
    const all = newestCorrections(subject.checks)
      .slice(0, most)
      .map(({ check, index }) => ({ ...planned(check), correction: index }));
    return { path, about, items: all, atom: { items: all, withdrawn: [] } };
  }
  const newest = subject.checks.slice(0, most).map(planned);
  if (!subject.checks.some(({ data }) => withdrawalOf(data))) {
    return { path, about, items: newest, atom: { items: newest, withdrawn: [] } };
  }
  const news = newsOf(subject.checks, most);
  return {
    path,
    about,
    items: newest,
    atom: {
      items: news.map(({ check, index }) => ({
        ...planned(check),
        ...(index !== undefined && { correction: index }),
      })),
      withdrawn: news.filter(({ index }) => index !== undefined).map(({ check }) => planned(check)),
    },
  };
}

interface News {
  date: string;
  check: Entry<'checks'>;
  /** Place of the correction that it is about. */
  index?: number;
}

/**
 * Checks on the day of their publication, or else of their withdrawal; the newest first, `most` at
 * most. `checks` are the newest first by their publication, as of which only so many can be among them.
 */
function newsOf(checks: readonly Entry<'checks'>[], most: number): News[] {
  let standing = 0;
  const news = checks.flatMap((check): News[] => {
    const withdrawn = withdrawalOf(check.data);
    if (!withdrawn) return ++standing > most ? [] : [{ date: check.data.published, check }];
    return [{ date: withdrawn.date, check, index: check.data.corrections.indexOf(withdrawn) }];
  });
  return news.toSorted(newestFirst).slice(0, most);
}

/** Every correction; of one day by the slugs of the checks, and the last of a check first. */
function newestCorrections(checks: readonly Entry<'checks'>[]): Required<News>[] {
  return checks
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((check) =>
      check.data.corrections.map(({ date }, index) => ({ date, check, index })).toReversed(),
    )
    .toSorted(newestFirst);
}

function newestFirst(a: News, b: News): number {
  return a.date === b.date ? 0 : a.date < b.date ? 1 : -1;
}

function aboutFeed(site: Site, subject: FeedSubject): FeedPlan['about'] {
  const { path, page, name, description, language, kind } = subject;
  const { publication } = site;
  const { feeds } = wordsOf(language);
  const addresses = { page: absolute(site, page), list: absolute(site, address.feeds) };
  const explanation = markup`<p>${speakable(description)}</p><p>${feeds.browser}</p><p><a href="${addresses.page}">${feeds.toPage}</a> · <a href="${addresses.list}">${feeds.toFeeds}</a></p>`;
  return {
    ...addresses,
    id: idBase(site) + path,
    title: speakable(kind === 'all' ? publication.name : `${publication.name}: ${name.text}`),
    description: speakable(description),
    language,
    publication: {
      name: speakable(publication.name),
      home: absolute(site, address.home),
      icon: absolute(site, '/apple-touch-icon.png'),
    },
    licence: publication.licence,
    hubs: publication.feeds.hubs,
    styles: href(site, '/feed.css'),
    explanation: explanation.html,
  };
}

/** Writes a feed in a format, in pieces as `byteLetters`: those of an item are the same in all its feeds. */
export function feedPieces(site: Site, plan: FeedPlan, format: FeedFormat): string[] {
  const { path, about, atom } = plan;
  const items = (format === 'atom' ? atom.items : plan.items).map((one) =>
    keptItem(site, path, one),
  );
  const tombstones = format === 'atom' ? atom.withdrawn.flatMap((one) => stoneOf(site, one)) : [];
  const frame: FeedFrame = {
    ...about,
    self: absolute(site, path + FEED_FILES[format].file),
    updated: latest([
      ...items.map(({ updated }) => updated),
      ...tombstones.map(({ deleted }) => deleted),
    ]),
  };
  switch (format) {
    case 'rss':
      return rssFeed(frame, items);
    case 'atom':
      return atomFeed(frame, items, tombstones);
    case 'json':
      return jsonFeed(frame, items);
  }
}

function stoneOf(site: Site, { check }: PlannedItem): Tombstone[] {
  const stone = tombstone(site, found(site.corpus.checks, check));
  return stone ? [stone] : [];
}
