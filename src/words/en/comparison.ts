import { counted, plural } from '../format.ts';

const LANGUAGE = 'en';

/** Words of a comparison that people have judged, in English. */
export const comparison = {
  label: 'Comparison',
  sideBySide: 'Side by side',
  points: (n: number) => plural(n, LANGUAGE, { one: 'point compared', other: 'points compared' }),
  count: {
    same: (_n: number) => 'same',
    reworded: (_n: number) => 'reworded',
    contradicted: (_n: number) => 'contradicted',
    dropped: (_n: number) => 'dropped',
    added: (_n: number) => 'added',
  },
  relation: {
    same: 'Same',
    reworded: 'Reworded',
    contradicted: 'Contradicted',
    dropped: 'Dropped',
    added: 'Added',
  },
  relationBy: {
    same: (_right: string) => 'Same in both',
    reworded: (right: string) => `Reworded by ${right}`,
    contradicted: (right: string) => `Contradicted by ${right}`,
    dropped: (right: string) => `Dropped by ${right}`,
    added: (right: string) => `Added by ${right}`,
  },
  differences: 'What differs',
  moreDifferences: (n: number) =>
    counted(n, LANGUAGE, { one: 'more difference', other: 'more differences' }),
  noDifferences: 'On these points the two sources differ in nothing of weight.',
  notIn: (outlet: string) => `Not in ${outlet}’s article`,
  replaced: (left: string, right: string) => `“${left}” → “${right}”`,
  added: (text: string) => `added “${text}”`,
  leftOut: (text: string) => `left out “${text}”`,
  finding: {
    number: 'number',
    date: 'date',
    name: 'name',
    quotation: 'quotation',
    negation: 'negation',
    antonym: 'opposite',
    hedge: 'hedge',
    attribution: 'attribution',
  },
  noticed: (kind: string, left: string, right: string) => `${kind}: ${left} → ${right}`,
  none: '(none)',
  byMachine: 'Noticed by machine:',
  onThisClaim: 'The points that bear on this claim',
  otherPoints: (n: number) =>
    counted(n, LANGUAGE, { one: 'other point compared', other: 'other points compared' }),
  whole: 'The whole comparison',
  hideSame: 'Hide what is the same in both',
  empty: 'No points have been compared yet.',
  commentary: 'Commentary',
  rows: 'Point by point',
  checks: 'Checks that rest on this comparison',
  noChecks: 'No check rests on this comparison yet.',
  between: (left: string, right: string) => `${left} and ${right}`,
};

/** Words of what the machine proposes, beside those of a comparison, in English. */
export const compared = {
  moved: 'It stands elsewhere in the order of the other text.',
  shape: {
    split: 'One sentence became several.',
    merged: 'Several sentences became one.',
  },
  setAside: 'Set aside, and not compared',
  setAsideReason: {
    'date-line': 'date line',
    caption: 'caption',
    biography: 'author’s biography',
    copyright: 'copyright line',
    subscription: 'subscription line',
  },
  byMachine: 'Proposed by the machine; no person has judged it.',
};
