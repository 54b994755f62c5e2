import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import { wordsOf } from '../words/words.ts';
import { grouped } from './grouped.ts';
import type { Phrase } from './parts.ts';
import { interfaceLanguage, languageOf, phrase, type Site } from './site.ts';
import { verdictView } from './verdict.ts';

/** The formats that each feed comes in. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The file of a feed in each format, and its media type. */
export const FEED_FILES: Readonly<Record<FeedFormat, { file: string; type: string }>> = {
  rss: { file: 'rss.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
};

/** What the checks of a feed have in common; `corrections` are those of all checks. */
export type FeedKind =
  'all' | 'corrections' | 'languages' | 'topics' | 'verdicts' | 'claimants' | 'outlets';

/** Something that can be subscribed to, as three files of the same items. */
export interface FeedSubject {
  kind: FeedKind;
  /** Where its files are, from the site's root, such as `/topics/bridges/`. */
  path: string;
  /** The page for people that shows the same. */
  page: string;
  name: Phrase;
  /** What the feed has, in one sentence. */
  description: string;
  /** Language of the words around the items. */
  language: string;
  /** Newest first; those with corrections for the feed of these. */
  checks: Entry<'checks'>[];
}

const known = new WeakMap<Site, ReadonlyMap<string, FeedSubject>>();

/**
 * Every feed of the site by its path. What has no check has no feed: readers take a feed without
 * items for a broken one.
 */
export function feedSubjects(site: Site): ReadonlyMap<string, FeedSubject> {
  const before = known.get(site);
  if (before) return before;
  const all = [...siteFeeds(site), ...recordFeeds(site)].filter(({ checks }) => checks.length > 0);
  const byPath = new Map(all.map((subject) => [subject.path, subject]));
  known.set(site, byPath);
  return byPath;
}

function siteFeeds(site: Site): FeedSubject[] {
  const language = interfaceLanguage(site);
  const { feeds } = wordsOf(language);
  const { all } = grouped(site.corpus);
  const corrected = all.filter(({ data }) => data.corrections.length > 0);
  const named = (text: string) => ({ text, language });
  return [
    {
      kind: 'all',
      path: address.home,
      page: address.checks,
      name: named(feeds.all),
      description: feeds.about.all,
      language,
      checks: all,
    },
    {
      kind: 'corrections',
      path: address.corrections,
      page: address.corrections,
      name: named(feeds.corrections),
      description: feeds.about.corrections,
      language,
      checks: corrected,
    },
    ...languageFeeds(site, all),
  ];
}

function languageFeeds(site: Site, all: readonly Entry<'checks'>[]): FeedSubject[] {
  const byLanguage = Map.groupBy(all, ({ data }) => languageOf(site, data));
  return [...byLanguage].map(([tag, checks]) => {
    const around = interfaceLanguage(site, tag);
    const spoken = new Intl.DisplayNames(around, { type: 'language' }).of(tag) ?? tag;
    const name = wordsOf(around).feeds.inLanguage(spoken);
    return subject(
      site,
      'languages',
      address.language(tag),
      { text: name, language: around },
      checks,
      {
        page: address.checks,
        around,
      },
    );
  });
}

function recordFeeds(site: Site): FeedSubject[] {
  const { topics, claimants, outlets } = site.corpus;
  const { byTopic, byVerdict, byClaimant, byOutlet } = grouped(site.corpus);
  const around = interfaceLanguage(site);
  const ofRecord = <K extends 'topics' | 'claimants' | 'outlets'>(
    kind: K,
    { id, data }: Entry<K>,
    path: string,
    checks: ReadonlyMap<string, Entry<'checks'>[]>,
  ) => subject(site, kind, path, phrase(site, data.name, data), checks.get(id));
  return [
    ...[...topics.values()].map((one) => ofRecord('topics', one, address.topic(one.id), byTopic)),
    ...site.publication.verdicts.map(({ id }) => {
      const name = { text: verdictView(site, id, around).label, language: around };
      return subject(site, 'verdicts', address.verdict(id), name, byVerdict.get(id));
    }),
    ...[...claimants.values()].map((one) =>
      ofRecord('claimants', one, address.claimant(one.id), byClaimant),
    ),
    ...[...outlets.values()].map((one) =>
      ofRecord('outlets', one, address.outlet(one.id), byOutlet),
    ),
  ];
}

function subject(
  site: Site,
  kind: Exclude<FeedKind, 'all' | 'corrections'>,
  path: string,
  name: Phrase,
  checks: Entry<'checks'>[] = [],
  {
    page = path,
    around = interfaceLanguage(site, name.language),
  }: { page?: string; around?: string } = {},
): FeedSubject {
  const description = wordsOf(around).feeds.about[kind](name.text);
  return { kind, path, page, name, description, language: around, checks };
}
