import type { RuleRecord } from './rule.ts';

/** Rows of `comparisons/<id>.md`. */
export const COMPARISON_RULES = {
  'comparison-sources-same': {
    severity: 'error',
    what: 'A comparison has two different sources.',
    why: 'A source does not differ from itself.',
  },
  'comparison-row-twice': {
    severity: 'error',
    what: 'Each row has an id of its own.',
    why: 'Checks name rows by their ids, and links lead to them.',
  },
  'comparison-row-sides': {
    severity: 'error',
    what: 'A row has the sides that its relation asks for: `dropped` a left one alone, `added` a right one alone, the others both.',
    why: 'A row that says “dropped” and shows both sides contradicts itself.',
  },
  'comparison-row-same': {
    severity: 'warning',
    what: 'A row that is called `same` has no quotations that cannot both be true: no other number, day, name or “not”. It is a warning, because a machine sees words and not what they mean. Paraphrases are our own words, and are not looked at.',
    why: 'The eye slips over a changed digit between two long quotations, and the page would say that both agree.',
    norms: ['ifcn'],
  },
  'comparison-row-contradicted': {
    severity: 'warning',
    what: 'A row that is called `contradicted` does not quote the same words on both sides, with nothing beside them.',
    why: 'The reader is shown a contradiction and finds none; mostly a passage was mistaken for its neighbour.',
    norms: ['ifcn'],
  },
  'comparison-cite': {
    severity: 'error',
    what: 'A `:cite` in the commentary names one of the two sources, and a passage that a row shows.',
    why: 'It leads to the row or to the source on the comparison’s page; to others it would lead nowhere.',
  },
} as const satisfies Record<`comparison-${string}`, RuleRecord>;
