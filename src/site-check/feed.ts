import type { Point } from '../model/diagnostic.ts';
import { isThing, listOf, textIn, thingsIn } from './json-ld.ts';
import { named, textOf, type XmlElement } from './xml.ts';

/** A feed as a subscriber's reader takes it. */
export interface Feed {
  /** Where it begins. */
  start: Point;
  title: string | undefined;
  /** The page that it belongs to. */
  page: string | undefined;
  /** The address that it gives itself, by which readers keep it. */
  self: string | undefined;
  items: FeedItem[];
}

export interface FeedItem {
  id: string | undefined;
  link: string | undefined;
  start: Point;
}

const ATOM = 'http://www.w3.org/2005/Atom';
/** A link without a relation is one to the page. */
const ALTERNATE = [undefined, 'alternate'];

/** The feed in an XML document: RSS 2.0 or Atom; nothing where it is another document. */
export function xmlFeed(root: XmlElement): Feed | undefined {
  if (root.name === 'rss') {
    const [channel] = named(root, 'channel').filter(isOwn);
    return {
      start: root.start,
      title: textOf(channel, 'title'),
      page: ownText(channel, 'link'),
      self: channel && linkOf(channel, ['self'], ATOM),
      items: named(channel, 'item').map((item) => ({
        id: ownText(item, 'guid'),
        link: ownText(item, 'link'),
        start: item.start,
      })),
    };
  }
  if (root.name !== 'feed' || root.namespace !== ATOM) return undefined;
  return {
    start: root.start,
    title: textOf(root, 'title'),
    page: linkOf(root, ALTERNATE),
    self: linkOf(root, ['self']),
    items: named(root, 'entry').map((entry) => ({
      id: textOf(entry, 'id'),
      link: linkOf(entry, ALTERNATE),
      start: entry.start,
    })),
  };
}

/** RSS has no namespace; `<atom:link>` in a channel is not its link. */
function isOwn({ namespace }: XmlElement): boolean {
  return namespace === '';
}

function ownText(within: XmlElement | undefined, name: string): string | undefined {
  const text = named(within, name).find(isOwn)?.text.trim();
  return text === '' ? undefined : text;
}

/** The address of the first link of Atom with one of these relations. */
function linkOf(
  within: XmlElement,
  relations: readonly (string | undefined)[],
  namespace = within.namespace,
): string | undefined {
  return named(within, 'link').find(
    (link) => link.namespace === namespace && relations.includes(link.attributes.rel),
  )?.attributes.href;
}

/** The JSON Feed (https://www.jsonfeed.org) in a value; nothing where it is another. */
export function jsonFeed(value: unknown): Feed | undefined {
  if (!isThing(value) || !textIn(value.version)?.startsWith('https://jsonfeed.org/version/')) {
    return undefined;
  }
  const start = { line: 1, column: 1 };
  return {
    start,
    title: textIn(value.title),
    page: textIn(value.home_page_url),
    self: textIn(value.feed_url),
    items: thingsIn(listOf(value.items)).map(({ id, url }) => ({
      id: textIn(id),
      link: textIn(url),
      start,
    })),
  };
}
