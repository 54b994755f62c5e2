import { generateRssFeed, type RssFeed } from 'feedsmith';
import { escapeHtml } from '../../components/html.ts';
import { FEED_FILES } from '../../views/feeds.ts';
import { byteLetters } from '../byte-letters.ts';
import type { FeedFrame, FeedItem, WrittenItem } from './item.ts';
import { type FrameWords, type ItemWords, moulded, mouldedFrame } from './mould.ts';
import { type Around, aroundSection, cutAround, cutOut, TEXT_HERE } from './pieces.ts';
import { inSection } from './text.ts';

/** An RSS 2.0 feed (https://www.rssboard.org/rss-specification), in pieces as `byteLetters`. */
export function rssFeed(frame: FeedFrame, items: readonly WrittenItem[]): string[] {
  const [before, after] = cutAround(channelOf(frameWords(frame)), 'item');
  return [
    byteLetters(before),
    ...items.flatMap(({ rss: [start, end], text }) => [start, inSection(text), end]),
    byteLetters(after),
  ];
}

/** An item as RSS writes it around its text. */
export function rssItem(item: FeedItem): Around {
  return aroundSection(itemOf(wordsOf(item)));
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
