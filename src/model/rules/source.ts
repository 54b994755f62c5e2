import type { RuleRecord } from './rule.ts';

/** Passages and quotations of `sources/<id>.md`. */
export const SOURCE_RULES = {
  'source-text-outside': {
    severity: 'error',
    what: 'All text of a source stands in a passage, below a heading `## passage-id`.',
    why: 'Text that belongs to no passage is never shown.',
  },
  'source-passage-heading': {
    severity: 'error',
    what: 'The headings of a source are `## passage-id`, and no other level.',
    why: 'A heading opens a passage; other levels have no meaning there.',
  },
  'source-passage-slug': {
    severity: 'error',
    what: 'The id of a passage is lower-case ASCII letters and digits, words joined by single hyphens.',
    why: 'It stands in addresses and is referred to by checks and comparisons.',
  },
  'source-passage-twice': {
    severity: 'error',
    what: 'Each passage of a source has an id of its own.',
    why: 'A reference would lead to one of them and not say which.',
  },
  'source-passage-empty': {
    severity: 'error',
    what: 'A passage has a quotation, a paraphrase or both.',
    why: 'An empty one would be shown as evidence that says nothing.',
  },
  'source-quotation-nested': {
    severity: 'error',
    what: 'A quotation begins at the start of a line, and not inside a list.',
    why: 'Inside other text it would pass for paraphrase, and by the limits of quotations.',
    norms: ['quotation-right', 'commonmark'],
  },
  'source-footnote': {
    severity: 'error',
    what: 'A source has no footnotes.',
    why: 'Passages are shown one by one, in other texts, where a footnote has no place.',
  },
  'source-quotation-long': {
    severity: 'error',
    what: 'A quotation of a source with all rights reserved has at most as many words as the publication’s configuration allows (`quotations.words`).',
    why: 'Quoting is allowed as far as the purpose needs it, and no further.',
    norms: ['quotation-right'],
  },
  'source-quotation-total': {
    severity: 'error',
    what: 'All quotations of such a source together have at most `quotations.wordsPerSource` words.',
    why: 'Many short quotations are a copy, too.',
    norms: ['quotation-right'],
  },
} as const satisfies Record<`source-${string}`, RuleRecord>;
