import { counted } from '../format.ts';

const LANGUAGE = 'en';

/** The page that holds the publication against the codes of fact-checkers. */
export const standards = {
  title: 'Standards',
  description:
    'What codes of fact-checking and journalism ask of a publication, and how far we keep to it: counted by a program, with the gaps.',
  own: 'This is our own account. Nobody has audited us by it, and it makes us no member of anything.',
  codes: {
    title: 'The codes',
    text: 'Read them where they stand. What is said of them here is in our words, and no more than a program can look at.',
    name: {
      ifcn: 'Code of Principles of the International Fact-Checking Network',
      efcsn: 'Code of Standards of the European Fact-Checking Standards Network',
      trust: 'Trust Indicators of the Trust Project',
      jti: 'Journalism Trust Initiative',
    },
    short: { ifcn: 'IFCN', efcsn: 'EFCSN', trust: 'Trust Project', jti: 'JTI' },
    askedBy: 'Bears on',
  },
  group: {
    openness: 'Openness',
    evidence: 'Evidence',
    fairness: 'Corrections and even-handedness',
  },
  state: { kept: 'Kept', partly: 'In part', gap: 'Gap', open: 'Nothing to tell by yet' },
  item: {
    methodology: {
      title: 'How claims are chosen and checked is written down',
      gap: 'No page of ours says so yet.',
    },
    corrections: {
      title: 'How errors are corrected is written down',
      gap: 'No page of ours says so yet.',
    },
    funding: {
      title: 'Who owns the publication, and who pays for it, is written down',
      gap: 'No page of ours says so yet.',
    },
    feedback: {
      title: 'Readers are told how to report an error or a claim',
      gap: 'No page or address for it yet.',
    },
    scale: {
      title: 'What it takes to earn each verdict is written down',
    },
    authors: {
      title: 'Checks are signed by people with names',
      gap: 'A desk that signs as one is no name.',
    },
    review: {
      title: 'A second person reads a check before it is published',
      gap: 'Checks without a reviewer say so on their page.',
    },
    sources: {
      title: 'A check rests on more than one source',
    },
    primary: {
      title: 'A check rests on a primary source, such as a transcript or document',
    },
    addresses: {
      title: 'Readers can go to the sources themselves',
      gap: 'Of the others we know no address.',
    },
    archived: {
      title: 'Sources have an archived copy that outlives them',
      gap: 'What has none may vanish or be changed.',
    },
    log: {
      title: 'Every correction is public, on the check and in one list',
    },
    sides: {
      title: 'Claims of all sides are checked',
      gap: 'Our records do not say on which side each claimant is, so that nothing can be counted.',
    },
  },
  share: {
    checks: (have: number, of: number) =>
      `${have} of ${counted(of, LANGUAGE, { one: 'check', other: 'checks' })}`,
    sources: (have: number, of: number) =>
      `${have} of ${counted(of, LANGUAGE, { one: 'source', other: 'sources' })}`,
  },
  /** Of how many checks the side of the claimant is known. */
  sideKnown: (have: number, of: number) =>
    `The side is known of ${have} of ${counted(of, LANGUAGE, { one: 'check', other: 'checks' })}.`,
  median: (n: number) =>
    `The median is ${counted(n, LANGUAGE, { one: 'source', other: 'sources' })} a check.`,
  corrections: (n: number) =>
    counted(n, LANGUAGE, { one: 'correction so far.', other: 'corrections so far.' }),
  days: (n: number) =>
    `The median time from publication to the correction of an error is ${counted(n, LANGUAGE, { one: 'day', other: 'days' })}.`,
  noSide: 'not given',
  evidence: 'See',
  lacking: 'Not so:',
  more: (n: number) => `and ${counted(n, LANGUAGE, { one: 'more', other: 'more' })}`,
  counts: 'Withdrawn checks are not counted.',
  beyond: {
    title: 'What no program can tell',
    items: [
      'Whether we are independent of parties, governments and those who pay.',
      'Whether claims are chosen fairly: figures show whose claims were checked, and not which were passed over.',
      'Whether the reasons that a check gives are good ones.',
      'Whether those who are checked were asked, and what they answered.',
    ],
    text: 'For this, read our pages on how we work, and the checks.',
  },
};
