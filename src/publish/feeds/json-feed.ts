import { generateJsonFeed } from 'feedsmith';
import type { FeedFrame, FeedItem, WrittenItem } from './item.ts';
import { aroundText, TEXT_HERE } from './pieces.ts';

/** A JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/), in parts. */
export function jsonFeed(frame: FeedFrame, items: readonly WrittenItem[]): Uint8Array[] {
  const head = JSON.stringify(feed(frame)).slice(0, -1);
  return [
    Buffer.from(`${head},"items":[\n`),
    ...items.flatMap(({ json }, index) => (index === 0 ? json : [BETWEEN, ...json])),
    Buffer.from('\n]}\n'),
  ];
}

const BETWEEN = Buffer.from(',\n');

function feed(frame: FeedFrame): unknown {
  const { title, description, language, page, list, self, hubs, publication } = frame;
  return generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: self,
    description,
    user_comment: `${description} ${list}`,
    icon: publication.icon,
    language,
    authors: [{ name: publication.name, url: publication.home }],
    ...(hubs.length > 0 && { hubs: hubs.map((url) => ({ type: 'WebSub', url })) }),
    // Left out of what is written, and filled in afterwards.
    items: [],
  });
}

/** An item as JSON Feed writes it, in parts. */
export function jsonItem(item: FeedItem): Uint8Array[] {
  const { id, url, title, summary, language, published, updated, authors, topics } = item;
  const written = JSON.stringify({
    id,
    url,
    title,
    summary,
    content_html: TEXT_HERE,
    date_published: published,
    ...(item.isChanged && { date_modified: updated }),
    authors,
    language,
    tags: topics.map(({ name }) => name),
  });
  return aroundText(written.replace(JSON.stringify(TEXT_HERE), `"${TEXT_HERE}"`), item.text.json);
}
