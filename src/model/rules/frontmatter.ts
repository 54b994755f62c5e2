import type { RuleRecord } from './rule.ts';

/** The block of YAML at the top of a record. */
export const FRONTMATTER_RULES = {
  'frontmatter-missing': {
    severity: 'error',
    what: 'The file begins with a line `---`, keys in YAML, and a line `---`.',
    why: 'Without its data a record is not a record.',
    norms: ['yaml'],
  },
  'frontmatter-foreign': {
    severity: 'error',
    what: 'The frontmatter is YAML: nothing, `yaml` or `yml` stands behind the first `---`.',
    why: 'Frontmatter comes from strangers, and other languages can be programs; nothing of it is run.',
    norms: ['code-injection'],
  },
  'frontmatter-yaml': {
    severity: 'error',
    what: 'The YAML can be read: version 1.2, no foreign tags, at most 20 resolved aliases.',
    why: 'A guess at what was meant would publish what nobody wrote.',
    norms: ['yaml', 'alias-bomb'],
  },
  'frontmatter-remark': {
    severity: 'warning',
    what: 'No remark stands behind a text without quotation marks.',
    why: 'To YAML ` #` begins a remark: of `Plan # 5 failed` no more than “Plan” would be published.',
    norms: ['yaml'],
  },
  'frontmatter-key-twice': {
    severity: 'error',
    what: 'Each key stands once.',
    why: 'Of two values, one would be lost without a word.',
    norms: ['yaml'],
  },
  'frontmatter-key-unknown': {
    severity: 'error',
    what: 'Every key is one that the record has.',
    why: 'A misspelt key (`verdikt`) would be ignored, and what it says would be missing.',
  },
  'frontmatter-key-missing': {
    severity: 'error',
    what: 'The keys that a record needs are there. One that is misspelt is reported as unknown, and not as missing too.',
    why: 'A check without a verdict or a source without its rights cannot be published.',
    norms: ['ifcn', 'efcsn', 'google-claim-review'],
  },
  'frontmatter-type': {
    severity: 'error',
    what: 'A value is of the kind that its key asks for: text, a list, a whole number, keys and values.',
    why: 'Text that YAML reads as a number loses its form (`1.10` becomes 1.1).',
    norms: ['yaml'],
  },
  'frontmatter-size': {
    severity: 'error',
    what: 'A list or number is neither too small nor too big.',
    why: 'A check has at least one author, a comparison exactly two sources.',
  },
  'frontmatter-enum': {
    severity: 'error',
    what: 'A value from a fixed list is one of that list.',
    why: 'Pages, filters and machines know these values and no others.',
  },
  'frontmatter-date': {
    severity: 'error',
    what: 'A date is a day that exists, like `2025-08-20`; of a claim or a source a month (`2025-08`) or a year (`2025`) will do.',
    why: 'Programs turn 30 February into 1 March and say nothing.',
    norms: ['date'],
  },
  'frontmatter-slug': {
    severity: 'error',
    what: 'An id is lower-case ASCII letters and digits, words joined by single hyphens.',
    why: 'Ids stand in addresses and must be typed the same by everybody.',
    norms: ['address'],
  },
  'frontmatter-text': {
    severity: 'error',
    what: 'A text is not blank, and on one line.',
    why: 'Titles, notes and names go into lists, feeds and headings, which have one line for them.',
  },
  'frontmatter-address': {
    severity: 'error',
    what: 'An address of another site begins with `https://` or `http://`.',
    why: 'Anything else leads nowhere, or runs as a script.',
    norms: ['address', 'scripting'],
  },
  'frontmatter-language': {
    severity: 'error',
    what: 'A language is a tag (BCP 47) in its usual form, such as `en`, `uk` or `pt-BR`.',
    why: 'Screen readers choose their voice, and browsers their hyphens and quotation marks, by it.',
    norms: ['language', 'page-language'],
  },
} as const satisfies Record<`frontmatter-${string}`, RuleRecord>;
