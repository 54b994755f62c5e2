import type { RuleRecord } from './rule.ts';

/** Fact-checks of other systems that `npm run import` reads. */
export const IMPORT_RULES = {
  'import-file': {
    severity: 'error',
    what: 'A feed is a file of text with at least one `ClaimReview` in it, of at most 500 MB.',
    why: 'Nothing would be imported, and nobody would be told.',
    mend: 'Name the file that the other system exported, or a saved page of a fact-check.',
    norms: ['claim-review'],
  },
  'import-json': {
    severity: 'error',
    what: 'Each item of a feed is JSON.',
    why: 'An item that cannot be read is left out; the rest is read.',
    mend: 'Quotation marks inside a text want a backslash before them.',
    norms: ['json'],
  },
  'import-item': {
    severity: 'warning',
    what: 'Each item of a feed has a `ClaimReview`.',
    why: 'What is something else is left out, and may have been meant as a fact-check.',
    mend: 'Look the item up in the system that wrote it.',
    norms: ['claim-review'],
  },
  'import-claim': {
    severity: 'warning',
    what: 'A fact-check says which claim it is about (`claimReviewed`).',
    why: 'A check without its claim says nothing, and is left out.',
    mend: 'Write the check by hand.',
    norms: ['google-claim-review'],
  },
  'import-claimants': {
    severity: 'warning',
    what: 'A claim has one claimant; of several the first is taken.',
    why: 'The others would be lost without a word.',
    mend: 'Name the others in the text.',
  },
  'import-verdict': {
    severity: 'warning',
    what: 'The rating of a fact-check is a verdict of the scale, by its words, its number, or what `--verdict` and `--verdicts` say.',
    why: 'A guess would publish a verdict that nobody reached.',
    mend: 'Say with `--verdict` or `--verdicts` which of our verdicts it is.',
    norms: ['ifcn'],
  },
  'import-withdrawn': {
    severity: 'warning',
    what: 'A fact-check was not withdrawn by its publisher (`dateDeleted`), or has the verdict `void` here.',
    why: 'It would be published again after its publisher took it back.',
    mend: 'Leave it out, or give it the verdict `void` and say why it was withdrawn.',
    norms: ['ifcn'],
  },
  'import-void': {
    severity: 'warning',
    what: 'A withdrawn check has a correction that says when and why it was withdrawn.',
    why: 'A check that is withdrawn without a word is left out.',
    mend: 'Write the check by hand, with a correction of class `void`.',
  },
  'import-twice': {
    severity: 'warning',
    what: 'A fact-check stands in the feeds once.',
    why: 'Two checks of one fact-check would be published; the first is taken.',
  },
  'import-changed': {
    severity: 'warning',
    what: 'A fact-check that was imported before says what it said then.',
    why: 'A check that is here may have been corrected by hand, and is never written over.',
    mend: 'Correct the check by hand, with a note in `corrections`.',
    norms: ['ifcn', 'efcsn'],
  },
  'import-refused': {
    severity: 'warning',
    what: 'What is made of a fact-check passes the check of a single file.',
    why: 'A check with an error would stop every build; it is left out.',
    mend: 'Write the check by hand.',
  },
} as const satisfies Record<`import-${string}`, RuleRecord>;
