import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import { markup } from '../../components/html.ts';
import { FEED_FILES } from '../../views/feeds.ts';
import { byteLetters } from '../byte-letters.ts';
import type { FeedFrame, FeedItem, Tombstone, WrittenItem } from './item.ts';
import { type FrameWords, type ItemWords, moulded, mouldedFrame } from './mould.ts';
import { type Around, aroundSection, cutAround, cutOut, TEXT_HERE } from './pieces.ts';
import { inSection } from './text.ts';

/** An Atom feed (RFC 4287) with the tombstones of what was withdrawn (RFC 6721), in pieces as `byteLetters`. */
export function atomFeed(
  frame: FeedFrame,
  items: readonly WrittenItem[],
  tombstones: readonly Tombstone[],
): string[] {
  const { explanation } = frame;
  const [before, after] = cutAround(feedOf(frameWords(frame)), 'entry');
  return [
    byteLetters(before.replace(TEXT_HERE, () => explanation)),
    ...items.flatMap(({ atom: [start, end], text }) => [start, inSection(text), end]),
    ...tombstones.map((one) => byteLetters(writeTombstone(one))),
    byteLetters(after),
  ];
}

/** An item as Atom writes it around its text. */
export function atomItem(item: FeedItem): Around {
  return aroundSection(entryOf(wordsOf(item)));
}

const feedOf = mouldedFrame(writeFeed);

function frameWords({ updated, explanation, ...frame }: FeedFrame): FrameWords {
  return { ...frame, updated: updated.toISOString() };
}

/** A feed with these words, `TEXT_HERE` for its explanation and one entry, by the library. */
export function writeFeed(frame: FrameWords): string {
  const { id, title, language, page, self, updated, publication, licence } = frame;
  return generateAtomFeed(
    {
      id,
      title: { value: title, type: 'text' },
      subtitle: { value: TEXT_HERE, type: 'xhtml' },
      updated,
      links: [
        { href: self, rel: 'self', type: FEED_FILES.atom.type },
        { href: page, rel: 'alternate', type: 'text/html' },
        { href: licence.url, rel: 'license' },
        ...frame.hubs.map((href) => ({ href, rel: 'hub' })),
      ],
      authors: [{ name: publication.name, uri: publication.home }],
      rights: { value: `${publication.name}, ${licence.name}`, type: 'text' },
      icon: publication.icon,
      xml: { lang: language },
      entries: [{ id: '-', title: { value: '-' }, updated }],
    },
    { stylesheets: [{ type: 'text/css', href: frame.styles }] },
  );
}

const entryOf = moulded(writeEntry);

function wordsOf(item: FeedItem): ItemWords {
  const { published, updated } = item;
  return { ...item, published: published.toISOString(), updated: updated.toISOString() };
}

/** An entry with these words and `TEXT_HERE` for its text, by the library. */
export function writeEntry(words: ItemWords): string {
  const { id, url, title, summary, language, published, updated, authors, topics } = words;
  const entry: AtomFeed.Entry<string> = {
    id,
    title: { value: title, type: 'text' },
    links: [{ href: url, rel: 'alternate', type: 'text/html' }],
    published,
    updated,
    authors: authors.map(({ name, url: uri }) => ({ name, ...(uri !== undefined && { uri }) })),
    categories: topics.map(({ id: term, name: label }) => ({ term, label })),
    summary: { value: summary, type: 'text' },
    content: { value: TEXT_HERE, type: 'html' },
    xml: { lang: language },
  };
  const alone = { id: '-', title: { value: '-' }, updated, entries: [entry] };
  return cutOut(generateAtomFeed(alone), 'entry');
}

/** By hand, in a template that escapes: no library for feeds knows tombstones. */
function writeTombstone({ id, url, deleted, language, reason }: Tombstone): string {
  return markup`<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="${id}" when="${deleted.toISOString()}">
  <at:comment xml:lang="${language}">${reason}</at:comment>
  <link rel="alternate" type="text/html" href="${url}"/>
</at:deleted-entry>
`.html;
}
