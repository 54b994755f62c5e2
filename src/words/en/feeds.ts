import { counted } from '../format.ts';

const LANGUAGE = 'en';

/** Words of the feeds, and of the page that lists them. */
export const feeds = {
  title: 'Feeds',
  description:
    'Every check and every correction in your own feed reader, in full text, for all checks or for one subject.',
  how: 'A feed is an address for a feed reader, such as NetNewsWire, Thunderbird, Miniflux or newsboat. Give it one of the addresses below, and it shows you what is new. Nobody learns who reads.',
  formats: 'Each feed comes in three formats with the same items. Any of them will do.',
  correctionsFirst:
    'Whoever relies on our checks should follow the corrections as well: a correction of an old check appears nowhere else as a new item.',
  opml: 'All feeds in one file, for import into a reader (OPML)',
  empty: 'There are no feeds yet: each begins with its first check, so that none is ever empty.',
  format: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  named: (subject: string, format: string) => `${subject}: ${format}`,
  holds: (n: number) => counted(n, LANGUAGE, { one: 'item', other: 'items' }),
  all: 'All checks',
  corrections: 'Corrections',
  inLanguage: (language: string) => `Checks in ${language}`,
  kind: {
    site: 'The whole publication',
    languages: 'Languages',
    topics: 'Topics',
    verdicts: 'Verdicts',
    claimants: 'Claimants',
    outlets: 'Outlets',
  },
  about: {
    all: 'Every fact-check in full text.',
    corrections: 'Every change to a published check: what was changed, and why.',
    languages: (name: string) => `${name}, in full text.`,
    topics: (name: string) => `Fact-checks on the topic “${name}”, in full text.`,
    verdicts: (name: string) => `Fact-checks with the verdict “${name}”, in full text.`,
    claimants: (name: string) => `Fact-checks of claims made by ${name}, in full text.`,
    outlets: (name: string) => `Fact-checks that rest on articles of ${name}, in full text.`,
  },
  browser: 'This is a feed, an address for feed readers. Copy it into one to see what is new.',
  toPage: 'The page that it belongs to',
  toFeeds: 'All feeds, and how to use them',
  itemTitle: (title: string, claimant: string, verdict: string) =>
    `${title} (${claimant}; verdict: ${verdict})`,
  correctionTitle: (kind: string, title: string) => `${kind}: ${title}`,
  corrected: 'This check was corrected',
  check: 'The check',
  readOnline: 'Read this check on our site',
  text: 'Text',
};
