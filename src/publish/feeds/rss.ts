import { generateRssFeed, type RssFeed } from 'feedsmith';
import { escapeHtml } from '../../components/html.ts';
import { FEED_FILES } from '../../views/feeds.ts';
import type { FeedFrame, FeedItem, WrittenItem } from './item.ts';
import { type FrameWords, type ItemWords, moulded, mouldedFrame } from './mould.ts';
import { aroundSection, cutAround, cutOut, TEXT_HERE } from './pieces.ts';

/** An RSS 2.0 feed (https://www.rssboard.org/rss-specification), in parts. */
export function rssFeed(frame: FeedFrame, items: readonly WrittenItem[]): Uint8Array[] {
  const [before, after] = cutAround(channelOf(frameWords(frame)), 'item');
  return [Buffer.from(before), ...items.flatMap(({ rss }) => rss), Buffer.from(after)];
}

/** An item as RSS writes it, in parts. */
export function rssItem(item: FeedItem): Uint8Array[] {
  return aroundSection(itemOf(wordsOf(item)), item.text.cdata);
}

const channelOf = mouldedFrame(writeChannel);

function frameWords({ updated, explanation, ...frame }: FeedFrame): FrameWords {
  return { ...frame, updated: updated.toUTCString() };
}

/** A channel with these words and one item, by the library. */
export function writeChannel(frame: FrameWords): string {
  const { title, description, language, page, self, updated, publication, licence } = frame;
  const links = [
    { href: self, rel: 'self', type: FEED_FILES.rss.type },
    ...frame.hubs.map((href) => ({ href, rel: 'hub' })),
  ];
  return generateRssFeed(
    {
      title,
      link: page,
      description,
      language,
      lastBuildDate: updated,
      copyright: `${publication.name}, ${licence.name}`,
      docs: 'https://www.rssboard.org/rss-specification',
      xml: { lang: language },
      atom: { links },
      // With every namespace that an item uses, so that the channel declares it.
      items: [{ title: '-', dc: { creators: ['-'] }, content: { encoded: '-' } }],
    },
    { stylesheets: [{ type: 'text/css', href: frame.styles }] },
  );
}

const itemOf = moulded(writeItem);

function wordsOf(item: FeedItem): ItemWords {
  const { summary, published, updated } = item;
  return {
    ...item,
    // Readers take it for HTML.
    summary: escapeHtml(summary),
    published: published.toUTCString(),
    updated: updated.toUTCString(),
  };
}

/** An item with these words and `TEXT_HERE` for its text, by the library. */
export function writeItem(words: ItemWords): string {
  const { id, url, title, summary, language, published, authors, topics } = words;
  const written: RssFeed.Item<string> = {
    title,
    link: url,
    description: summary,
    guid: { value: id, isPermaLink: false },
    pubDate: published,
    categories: topics.map(({ name }) => ({ name })),
    dc: { creators: authors.map(({ name }) => name), languages: [language] },
    content: { encoded: TEXT_HERE },
  };
  const alone = { title: '-', link: '-', description: '-', items: [written] };
  return cutOut(generateRssFeed(alone), 'item');
}
