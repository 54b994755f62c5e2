import { address } from '../model/address.ts';
import { wordsOf } from '../words/words.ts';
import { digested } from './digested.ts';
import {
  FEED_FILES,
  FEED_FORMATS,
  type FeedFormat,
  type FeedSubject,
  feedSubjects,
} from './feeds.ts';
import { href, type Site } from './site.ts';

/** A feed as the head of a page names it. */
export interface FeedLink {
  href: string;
  title: string;
  type: string;
}

/**
 * The feeds that the page at `path` offers: that of all checks and its own in every format, that of
 * the corrections, and for a check those of its claimant and topics. In parts that pages share.
 */
export function feedLinks(site: Site, path: string): FeedLink[][] {
  const subjects = feedSubjects(site);
  const own = path.replace(/page\/\d+\/$/, '');
  const slug = /^\/checks\/([^/]+)\/$/.exec(own)?.[1] ?? '';
  const check = site.corpus.checks.get(slug)?.data;
  const around = check
    ? [address.claimant(check.claim.claimant), ...check.topics.map(address.topic)]
    : [];
  const paths = new Set([address.home, own, address.corrections, ...around]);
  return [...paths].flatMap((one) => {
    const subject = subjects.get(one);
    if (!subject) return [];
    const { every, atom } = linksTo(site, subject);
    return [one === address.home || one === own ? every : atom];
  });
}

interface Links {
  every: FeedLink[];
  atom: FeedLink[];
}

const known = new WeakMap<FeedSubject, Links>();

function linksTo(site: Site, subject: FeedSubject): Links {
  const before = known.get(subject);
  if (before) return before;
  const link = (format: FeedFormat): FeedLink => ({
    href: href(site, subject.path + FEED_FILES[format].file),
    title: feedTitle(site, subject, format),
    type: FEED_FILES[format].type,
  });
  const made = { every: digested(FEED_FORMATS.map(link)), atom: digested([link('atom')]) };
  known.set(subject, made);
  return made;
}

function feedTitle(site: Site, { name, language }: FeedSubject, format: FeedFormat): string {
  const { named, format: formats } = wordsOf(language).feeds;
  return named(`${site.publication.name}, ${name.text}`, formats[format]);
}
