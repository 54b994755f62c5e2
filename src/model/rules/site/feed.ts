import type { RuleRecord } from '../rule.ts';

/** RSS, Atom, JSON Feed, OPML and all other XML and JSON. */
export const SITE_FEED_RULES = {
  'site-xml-syntax': {
    severity: 'error',
    what: 'A file of XML is well-formed, with every prefix declared.',
    why: 'Readers refuse the whole file.',
    mend: 'Write it by a library, which escapes what must be.',
    norms: ['xml'],
  },
  'site-feed-title': {
    severity: 'error',
    what: 'A feed has a title.',
    why: 'Subscribers know it by nothing else.',
    mend: 'Give it one.',
    norms: ['rss', 'atom', 'json-feed'],
  },
  'site-feed-empty': {
    severity: 'error',
    what: 'A feed has an item.',
    why: 'A reader cannot tell an empty feed from a broken one.',
    mend: 'Leave the feed out until there is something in it.',
  },
  'site-feed-self': {
    severity: 'error',
    what: 'The address that a feed gives itself is its own.',
    why: 'Readers subscribe to it in place of the one that they were given.',
    mend: 'Make it from the path of the file.',
    norms: ['atom'],
  },
  'site-feed-id-missing': {
    severity: 'error',
    what: 'An item has an id (`guid`, `id`).',
    why: 'Without it an item is shown again whenever it changes.',
    mend: "Give it one that never changes: the check's address.",
    norms: ['rss', 'atom', 'json-feed'],
  },
  'site-feed-id-twice': {
    severity: 'error',
    what: 'No two items of a feed have one id.',
    why: 'The second is never shown.',
    mend: 'Give each its own.',
    norms: ['rss', 'atom', 'json-feed'],
  },
  'site-feed-link-missing': {
    severity: 'error',
    what: 'An item has a link; `site-link-dead` holds for it.',
    why: 'Nobody comes from it to the check.',
    mend: 'Link the check.',
    norms: ['rss', 'atom', 'json-feed'],
  },
  'site-json-syntax': {
    severity: 'error',
    what: 'A file of JSON, and each line of JSON Lines, is JSON.',
    why: 'Nobody can read it.',
    mend: 'Write it by `JSON.stringify`.',
    norms: ['json'],
  },
} as const satisfies Record<`site-${string}`, RuleRecord>;
