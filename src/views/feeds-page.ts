import { address } from '../model/address.ts';
import { wordsOf } from '../words/words.ts';
import { FEED_FILES, FEED_FORMATS, type FeedFormat, type FeedKind, feedSubjects } from './feeds.ts';
import type { Link } from './parts.ts';
import { href, type Site } from './site.ts';

/** The page that lists all feeds. */
export interface FeedsView {
  /** Address of the file with all feeds, for import into a reader, once there is a feed. */
  opml?: string;
  groups: {
    title: string;
    feeds: { page: Link; formats: { format: FeedFormat; href: string }[] }[];
  }[];
}

/** The feeds of the whole publication first, then those of parts of it. */
const GROUPS = [
  { name: 'site', kinds: ['all', 'corrections'] },
  { name: 'languages', kinds: ['languages'] },
  { name: 'topics', kinds: ['topics'] },
  { name: 'verdicts', kinds: ['verdicts'] },
  { name: 'claimants', kinds: ['claimants'] },
  { name: 'outlets', kinds: ['outlets'] },
] as const satisfies readonly { name: string; kinds: readonly FeedKind[] }[];

/** Every feed of the site, with the interface in `language`. */
export function feedsView(site: Site, language: string): FeedsView {
  const subjects = [...feedSubjects(site).values()];
  const { kind: titles } = wordsOf(language).feeds;
  const groups = GROUPS.map(({ name, kinds }) => ({
    title: titles[name],
    feeds: subjects
      .filter(({ kind }) => kinds.some((one) => one === kind))
      .map((subject) => ({
        page: { href: href(site, subject.page), ...subject.name },
        formats: FEED_FORMATS.map((format) => ({
          format,
          href: href(site, subject.path + FEED_FILES[format].file),
        })),
      })),
  }));
  return {
    ...(subjects.length > 0 && { opml: href(site, address.opml) }),
    groups: groups.filter(({ feeds }) => feeds.length > 0),
  };
}
