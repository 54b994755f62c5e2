import type { ShareImage } from '../views/share-image.ts';
import { attributes, type Html, trusted } from './html.ts';

/** What other sites are told of a page. */
export interface Shared {
  title: string;
  description: string;
  /** Absolute address that the page is shared by. */
  url: string;
  site: string;
  /** Language of the page, a BCP 47 tag. */
  language: string;
  image?: ShareImage | undefined;
  /** Of a check, the days on which it was published and last corrected. */
  article?: { published: string; corrected?: string | undefined } | undefined;
}

/** Pixels of every image (`publish/share-image/`). */
const SIZE = { width: 1200, height: 630 };

/**
 * The Open Graph tags of a page (https://ogp.me), and of X's own those that Open Graph does not
 * stand for (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup).
 */
export function shareTags(shared: Shared): Html {
  const { title, description, url, site, language, image, article } = shared;
  const tags: [name: string, content: string | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', site],
    ['og:locale', territorial(language)],
    ['article:published_time', article?.published],
    ['article:modified_time', article?.corrected],
    ['og:image', image?.href],
    ['og:image:type', image && 'image/png'],
    ['og:image:width', image && String(SIZE.width)],
    ['og:image:height', image && String(SIZE.height)],
    ['og:image:alt', image?.alt],
  ];
  const open = tags.flatMap(([property, content]) =>
    content === undefined ? [] : [`<meta${attributes({ property, content }).html}>`],
  );
  const card = image ? 'summary_large_image' : 'summary';
  const alt = image
    ? [`<meta${attributes({ name: 'twitter:image:alt', content: image.alt }).html}>`]
    : [];
  return trusted([...open, `<meta name="twitter:card" content="${card}">`, ...alt].join('\n'));
}

const territories = new Map<string, string>();

/** The language with a country, as Open Graph writes it: `en_US`, `uk_UA`. */
function territorial(language: string): string {
  const known = territories.get(language);
  if (known !== undefined) return known;
  const { language: name, region } = new Intl.Locale(language).maximize();
  const written = region === undefined ? name : `${name}_${region}`;
  territories.set(language, written);
  return written;
}
