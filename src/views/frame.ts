import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import { wordsOf } from '../words/words.ts';
import { digested } from './digested.ts';
import { type FeedLink, feedLinks } from './feed-links.ts';
import { type Named, type PageWays, pageWays } from './forge.ts';
import { together } from './keys.ts';
import type { Link } from './parts.ts';
import { remember } from './remember.ts';
import { publicationDrawing, type ShareImage } from './share-image.ts';
import { START_FRAGMENT } from './first-steps.ts';
import { absolute, href, interfaceLanguage, inWords, languageOf, type Site } from './site.ts';

/** What stands around every page. */
export interface Frame {
  /** Language of the interface on this page, one of the publication's. */
  language: string;
  site: {
    name: string;
    description: string;
    home: string;
    /** The description of the search for browsers, if there is one. */
    openSearch?: string;
  };
  /** That no check is published yet, and where the publisher reads what to do. */
  start?: { href: string };
  header: Link[];
  footer: Link[];
  licence: Link;
  /** The image that stands for the page on other sites, where it has none of its own. */
  image?: ShareImage;
  /** Of a page that shows what is not published yet; never in a built site. */
  draft?: true;
  /** Absolute address of this page. */
  canonical: string;
  /** Address of this page from the site's root, as the menus write it. */
  current: string;
  /** Feeds that this page offers, in parts that pages share. */
  feeds: FeedLink[][];
  /** What a reader can do about this page, where it does not say so itself. */
  ways?: PageWays;
}

/**
 * The frame of the page at `path` whose main text is in `language`. What it is called goes into
 * reports of errors: its path where nothing else is given; `null` where the page itself links to them.
 */
export function frame(
  site: Site,
  path: string,
  language?: string,
  named: Named | null = { title: path },
): Frame {
  const around = interfaceLanguage(site, language);
  const ways = named ? pageWays(site, path, around, named) : undefined;
  return {
    ...commonFrame(site, around),
    canonical: absolute(site, path),
    current: href(site, path),
    feeds: feedLinks(site, path),
    ...(ways && { ways }),
    ...(draftPages(site, '').has(path) && { draft: true }),
  };
}

/**
 * A digest of what stands around every page in one language of the interface: of its frame, save what
 * follows from its path, from the record that it shows, and from those to whose feeds it links.
 */
export const frameKey = remember((site, language) =>
  together([JSON.stringify([commonFrame(site, language), feedLinks(site, address.home)])]),
);

/** Paths of the pages of drafts. */
const draftPages = remember((site) => {
  const { checks, comparisons, claimants, outlets, topics } = site.corpus;
  const of = (entries: ReadonlyMap<string, Entry>, path: (id: string) => string) =>
    [...entries.values()].flatMap(({ id, draft }) => (draft ? [path(id)] : []));
  return new Set([
    ...of(checks, address.check),
    ...of(comparisons, address.comparison),
    ...of(claimants, address.claimant),
    ...of(outlets, address.outlet),
    ...of(topics, address.topic),
  ]);
});

/** What the frames of all pages in one language have in common. */
const commonFrame = remember((site, language) => {
  const { name, description, licence, cards, search, outputs } = site.publication;
  const isNew = site.corpus.checks.size === 0;
  const main = sections(site, language, ['checks', 'comparisons', 'topics', 'corrections']);
  const finding = search ? sections(site, language, ['search']) : [];
  const more = sections(site, language, [
    'claimants',
    'outlets',
    'verdicts',
    'compare',
    'contribute',
    'feeds',
    ...(outputs.data ? (['data'] as const) : []),
    'standards',
  ]);
  return {
    language,
    site: digested({
      name,
      description: inWords(site, description, language),
      home: href(site, address.home),
      ...(search && { openSearch: href(site, address.openSearch) }),
    }),
    ...(isNew && { start: { href: `${href(site, address.home)}#${START_FRAGMENT}` } }),
    header: digested([...main, ...pages(site, 'header'), ...finding]),
    footer: digested([...more, ...pages(site, 'footer').filter((page) => !isOneOf(more, page))]),
    licence: { href: licence.url, text: licence.name, language },
    ...(cards && { image: publicationDrawing(site, language).image }),
  };
});

type Section =
  | 'checks'
  | 'comparisons'
  | 'topics'
  | 'corrections'
  | 'claimants'
  | 'outlets'
  | 'verdicts'
  | 'compare'
  | 'contribute'
  | 'feeds'
  | 'search'
  | 'data'
  | 'standards';

function sections(site: Site, language: string, names: readonly Section[]): Link[] {
  const { menu } = wordsOf(language);
  return names.map((name) => ({ href: href(site, address[name]), text: menu[name], language }));
}

/** Whether a page of the content adds to one that the site has anyway. */
function isOneOf(links: readonly Link[], { href }: Link): boolean {
  return links.some((link) => link.href === href);
}

function pages(site: Site, menu: 'header' | 'footer'): Link[] {
  return [...site.corpus.pages.values()]
    .filter(({ data }) => data.menu === menu)
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map(({ id, data }) => ({
      href: href(site, address.page(id)),
      text: data.menuLabel ?? data.title,
      language: languageOf(site, data),
    }));
}
