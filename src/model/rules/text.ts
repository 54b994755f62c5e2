import type { RuleRecord } from './rule.ts';

/** Every line of every file. */
export const TEXT_RULES = {
  'text-invisible': {
    severity: 'error',
    what: 'There are no characters that nobody sees: zero-width spaces, soft hyphens, marks that turn the direction of text. Joiners inside emoji, and inside words of scripts that need them, are allowed.',
    why: 'They hide words from search, break addresses, and can show a text otherwise than it is.',
    norms: ['invisible'],
  },
  'text-mixed-script': {
    severity: 'error',
    what: 'A word has letters of one script. An error in the frontmatter, a warning in the text, where a quotation may really stand so.',
    why: 'A Cyrillic о in a Latin word looks right and is found by no search.',
    norms: ['confusables'],
  },
  'text-unfinished': {
    severity: 'warning',
    what: 'Nothing is marked as not known yet: no `To be filled in:`, and no day `9999-12-31`. `npm run check` passes, and `npm run build` does not.',
    why: 'What was imported may lack a day or a reason. It may be looked at in that state, and not be published.',
    norms: ['ifcn'],
  },
} as const satisfies Record<`text-${string}`, RuleRecord>;
