import { generateJsonFeed } from 'feedsmith';
import { byteLetters } from '../byte-letters.ts';
import type { FeedFrame, FeedItem, WrittenItem } from './item.ts';
import { type Around, aroundText, TEXT_HERE } from './pieces.ts';
import { inJson } from './text.ts';

/** A JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/), in pieces as `byteLetters`. */
export function jsonFeed(frame: FeedFrame, items: readonly WrittenItem[]): string[] {
  const head = JSON.stringify(feed(frame)).slice(0, -1);
  return [
    byteLetters(`${head},"items":[\n`),
    ...items.flatMap(({ json: [start, end], text }, index) => [
      ...(index === 0 ? [] : [',\n']),
      start,
      inJson(text),
      end,
    ]),
    '\n]}\n',
  ];
}

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

/** An item as JSON Feed writes it around its text. */
export function jsonItem(item: FeedItem): Around {
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
  return aroundText(written.replace(JSON.stringify(TEXT_HERE), `"${TEXT_HERE}"`));
}
