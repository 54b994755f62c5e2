import type { RuleRecord } from './rule.ts';

/** Every line of every file. */
export const TEXT_RULES = {
  'text-invisible': {
    severity: 'error',
    what: 'There are no characters that nobody sees: zero-width spaces, soft hyphens, marks that turn the direction of text, control characters such as those that steer a terminal; neither as they are, nor written as escapes (`"\\u202e"`) or references (`&#x202e;`). Joiners inside emoji, and inside words of scripts that need them, are allowed.',
    why: 'They hide words from search, break addresses, and can show a text otherwise than it is.',
    norms: ['invisible'],
  },
  'text-complexity': {
    severity: 'error',
    what: 'A text is of a kind that people write: fewer than 20 quotations and lists within one another, at most 5,000 signs such as `*` and `[` in one block and 40,000 in all, at most 5,000 lines and brackets of frontmatter. Nothing else is said of a text that is not.',
    why: 'To read what was made to be hard to read would take minutes, or break the program.',
  },
  'text-mixed-script': {
    severity: 'error',
    what: 'A word has letters of one script. An error in the frontmatter, a warning in the text, where a quotation may really stand so.',
    why: 'A Cyrillic о in a Latin word looks right and is found by no search.',
    norms: ['confusables'],
  },
  'text-unfinished': {
    severity: 'warning',
    what: 'Nothing is marked as not known or not judged yet: no `To be filled in:`, no `To be judged:` but in remarks, and no day `9999-12-31`. `npm run check` passes, and `npm run build` does not.',
    why: 'What was imported may lack a day or a reason, and what a machine proposes is no judgement. Both may be looked at in that state, and not be published.',
    norms: ['ifcn'],
  },
} as const satisfies Record<`text-${string}`, RuleRecord>;
