import type { RuleRecord } from './rule.ts';

/** Quotations that `npm run quotes` looks up in saved articles. */
export const QUOTATION_RULES = {
  'quotation-altered': {
    severity: 'error',
    what: 'A quotation stands in the saved article word by word. White space and the kind of quotation marks do not matter.',
    why: 'A reader takes what stands in quotation marks for what was written there.',
    mend: 'Quote the words as they stand, or make two quotations of the parts around what is left out.',
    norms: ['ifcn'],
  },
  'quotation-missing': {
    severity: 'error',
    what: 'A quotation, or words like it, stands in the saved article.',
    why: 'Words that the source does not have must not be put into its mouth.',
    mend: 'Look it up in the source, or paraphrase.',
    norms: ['ifcn', 'efcsn'],
  },
  'quotation-twice': {
    severity: 'warning',
    what: 'A quotation stands in the saved article once.',
    why: 'A link that leads to the quoted words would lead to one of the places, and perhaps to the wrong one.',
    mend: 'Quote a word more, so that a reader knows which place is meant.',
  },
  'saved-folder-missing': {
    severity: 'error',
    what: 'The folder of saved articles exists.',
    why: 'Nothing would be looked up, and nothing found wrong.',
    mend: 'Save each article as `<source id>.html`, `.md` or `.txt` into a folder such as `private/`.',
  },
  'saved-file-format': {
    severity: 'warning',
    what: 'A saved article is a web page, Markdown or plain text, by its ending.',
    why: 'Other files are not read, so that the quotations of their source are not looked up.',
    mend: 'Save the article as text or as a web page.',
  },
  'saved-file-source': {
    severity: 'warning',
    what: 'A saved article has the name of a source.',
    why: 'Else nobody knows whose quotations are to be looked up in it, and it is not read.',
    mend: 'Name the file for the id of its source.',
  },
  'saved-file-twice': {
    severity: 'error',
    what: 'A source has one saved article.',
    why: 'Of two texts, a quotation may stand in one and not in the other.',
    mend: 'Keep one of them.',
  },
  'saved-file-unread': {
    severity: 'error',
    what: 'A saved article can be read.',
    why: 'The quotations of its source would pass for looked up.',
    mend: 'Save it once more, as text or as a web page.',
  },
} as const satisfies Record<`${'quotation' | 'saved'}-${string}`, RuleRecord>;
