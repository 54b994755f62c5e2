import type { FeedFrame, FeedItem } from './item.ts';

/** The words that an element tells of an item; its text stands in it as `TEXT_HERE`. */
export interface ItemWords extends Pick<
  FeedItem,
  'id' | 'url' | 'title' | 'summary' | 'language' | 'authors' | 'topics'
> {
  /** As the format writes an instant. */
  published: string;
  /** As `published`. */
  updated: string;
}

/** What a feed tells of itself, with the instant as the format writes it. */
export interface FrameWords extends Omit<FeedFrame, 'updated' | 'explanation'> {
  updated: string;
}

/** A piece of an element: as the library wrote it, or the place of a word and how it is written there. */
type Piece = string | { word: number; isAttribute: boolean };

/**
 * A writer that writes as `write` does, in a fifth of the time: a library looks for all that an
 * element may have. Elements of items with as many authors and topics differ in words alone.
 */
export function moulded(write: (words: ItemWords) => string): (words: ItemWords) => string {
  const cast = moulds();
  return (item) => cast(shapeOf(item), wordsIn(item), (words) => write(withWords(item, words)));
}

/** The same of what stands around items: all feeds of a publication differ in these words alone. */
export function mouldedFrame(write: (frame: FrameWords) => string): (frame: FrameWords) => string {
  const cast = moulds();
  return ({ id, title, description, language, page, self, updated, ...common }) =>
    cast(
      JSON.stringify(common),
      [id, title, description, language, page, self, updated],
      ([
        id = '',
        title = '',
        description = '',
        language = '',
        page = '',
        self = '',
        updated = '',
      ]) => write({ ...common, id, title, description, language, page, self, updated }),
    );
}

/**
 * Writes elements: of each shape `write` makes one of marks, and the words of each are put where these
 * stand. Words that a library may write in several ways go through `write`.
 */
function moulds(): (
  shape: string,
  words: readonly string[],
  write: (words: readonly string[]) => string,
) => string {
  const made = new Map<string, readonly Piece[]>();
  return (shape, words, write) => {
    // Of private use, and so of none in an element that has nothing but marks.
    const marked = () => words.map((_, index) => `\ue000${String(index)}\ue000`);
    const mould = made.get(shape) ?? cut(write(marked()));
    made.set(shape, mould);
    let element = '';
    for (const piece of mould) {
      const written = typeof piece === 'string' ? piece : writtenAt(piece, words);
      if (written === undefined) return write(words);
      element += written;
    }
    return element;
  };
}

/** All words of an item, in the order in which `withWords` takes them. */
function wordsIn(item: ItemWords): string[] {
  const { id, url, title, summary, language, published, updated, authors, topics } = item;
  const words = [id, url, title, summary, language, published, updated];
  for (const author of authors) {
    words.push(author.name);
    if (author.url !== undefined) words.push(author.url);
  }
  for (const topic of topics) words.push(topic.id, topic.name);
  return words;
}

/** An item of the shape of this one, with other words. */
function withWords({ authors, topics }: ItemWords, words: readonly string[]): ItemWords {
  const rest = words.values();
  const word = () => rest.next().value ?? '';
  return {
    id: word(),
    url: word(),
    title: word(),
    summary: word(),
    language: word(),
    published: word(),
    updated: word(),
    authors: authors.map(({ url }) => ({
      name: word(),
      ...(url !== undefined && { url: word() }),
    })),
    topics: topics.map(() => ({ id: word(), name: word() })),
  };
}

function shapeOf({ authors, topics }: ItemWords): string {
  return `${authors.map(({ url }) => (url === undefined ? 'a' : 'A')).join('')} ${String(topics.length)}`;
}

function cut(element: string): Piece[] {
  const pieces = element.split(/\ue000(\d+)\ue000/);
  return pieces.map((piece, index) =>
    index % 2 === 0
      ? piece
      : { word: Number(piece), isAttribute: pieces[index - 1]?.endsWith('"') === true },
  );
}

/** A word as the library writes it; nothing where that is for the library to say. */
function writtenAt(
  { word, isAttribute }: Exclude<Piece, string>,
  words: readonly string[],
): string | undefined {
  const text = words[word] ?? '';
  if (text === '' || text.includes(']]>') || /^\s|[\r\n]|\s$/.test(text)) return undefined;
  if (!/[<>&"]/.test(text)) return text;
  if (isAttribute) return undefined;
  return /[<>&]/.test(text) ? `<![CDATA[${text}]]>` : text.replaceAll('"', '&quot;');
}
