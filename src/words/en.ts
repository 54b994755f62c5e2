import { compare } from './en/compare.ts';
import { compared, comparison } from './en/comparison.ts';
import { contribute } from './en/contribute.ts';
import { data } from './en/data.ts';
import { description } from './en/description.ts';
import { draft } from './en/draft.ts';
import { feeds } from './en/feeds.ts';
import { history } from './en/history.ts';
import { listing } from './en/listing.ts';
import { media } from './en/media.ts';
import { newCheck } from './en/new-check.ts';
import { search } from './en/search.ts';
import { sharing } from './en/sharing.ts';
import { standards } from './en/standards.ts';
import { start } from './en/start.ts';

/** The words of the interface in English, the pattern for every other language. */
export const en = {
  site: {
    skip: 'Skip to the content',
    mainMenu: 'Main',
    footerMenu: 'About this publication',
    home: (name: string) => `${name}: home page`,
    licence: { before: 'Texts are free to use under', after: '' },
    titleOf: (title: string, site: string) => `${title} · ${site}`,
  },
  draft,
  menu: {
    home: 'Home',
    checks: 'Checks',
    comparisons: 'Comparisons',
    topics: 'Topics',
    claimants: 'Claimants',
    outlets: 'Outlets',
    verdicts: 'Verdicts',
    corrections: 'Corrections',
    compare: 'Compare two texts',
    contribute: contribute.menu,
    feeds: 'Feeds',
    search: 'Search',
    data: 'Data',
    standards: 'Standards',
  },
  link: {
    archived: 'Archived copy',
    archivedOn: (date: string) => `Archived copy of ${date}`,
    original: 'Read the original',
    inContext: 'In context',
    row: (point: string) => `Link to this row: ${point}`,
    edit: 'Suggest a change',
  },
  check: {
    claim: 'Claim',
    verdict: 'Verdict',
    argument: 'In detail',
    evidence: 'Evidence',
    corrections: 'Corrections',
    about: 'About this check',
    appearedIn: 'The claim appeared in',
    onTheScale: (number: number) => `${number} of 5 on our scale`,
    offTheScale: 'Off our scale of 1 to 5',
    published: 'Published',
    corrected: 'Corrected',
    topics: 'Topics',
    authors: 'Written by',
    reviewers: 'Reviewed by',
    noReviewers: 'Nobody besides the authors has reviewed it yet.',
    noEvidence: 'This check cites no sources.',
    noCorrections: 'No corrections so far.',
    voidTitle: 'We withdrew this check',
    voidText: 'Its text stays here as it stood, so that nothing disappears. Do not rely on it.',
    substantialTitle: 'This check was corrected in substance',
    whatChanged: 'What was changed',
  },
  media,
  report: {
    subject: (title: string) => `Error in: ${title}`,
    title: 'Report an error',
    issue: 'Found an error? Open an issue; the address of this page is filled in.',
    mail: 'Found an error? Write to us; the address of this page is filled in.',
    policy: 'Found an error? Our corrections policy says how to tell us.',
    link: { issue: 'Report an error', mail: 'Write to us', policy: 'Corrections policy' },
  },
  stance: {
    supports: 'Supports the claim',
    refutes: 'Refutes the claim',
    context: 'Context',
    cited: 'Cited in the text',
  },
  source: {
    rights: {
      'all-rights-reserved': 'all rights reserved, quoted briefly',
      'cc-by-4.0': 'CC BY 4.0',
      'cc-by-sa-4.0': 'CC BY-SA 4.0',
      'cc0-1.0': 'CC0 1.0',
      'public-domain': 'public domain',
    },
    kind: {
      primary: 'primary source',
      secondary: 'secondary source',
      tertiary: 'tertiary source',
    },
    by: (authors: string) => `by ${authors}`,
    accessed: (date: string) => `read by us on ${date}`,
    noAddress: 'no address known',
    undated: 'undated',
  },
  comparison,
  compared,
  compare,
  correction: {
    class: {
      minor: 'Minor correction',
      update: 'Update',
      substantial: 'Substantial correction',
      void: 'Withdrawal',
    },
    meaning: {
      minor: 'A slip that changes nothing of weight.',
      update: 'Something that has happened since.',
      substantial: 'The verdict, or a reason for it, was changed.',
      void: 'The check was withdrawn; its text stays.',
    },
    was: 'Verdict before:',
    now: 'Verdict now:',
    became: 'Verdict after:',
    classes: 'What the words mean',
  },
  listing,
  home: {
    topics: 'Topics',
    comparisons: 'Comparisons',
    allTopics: 'All topics',
    allComparisons: 'All comparisons',
  },
  claimant: {
    kind: { person: 'Person', organisation: 'Organisation' },
    label: 'Claimant',
    verdicts: 'Verdicts on these claims',
    selection:
      'We choose what to check: the figures say nothing of all that this claimant has ever said.',
    sameAs: 'Elsewhere',
  },
  outlet: {
    label: 'Outlet',
    site: 'Web site',
    sources: 'Sources from this outlet',
    noSources: 'No sources from this outlet yet.',
    checks: 'Checks that rest on them',
    comparedIn: 'Compared in',
  },
  topic: { label: 'Topic' },
  verdict: {
    label: 'Verdict',
    scale: 'Our scale',
    ofFive: (number: number) => `${number} of 5`,
    noNumber: 'no number',
  },
  index: {
    claimants: {
      title: 'Claimants',
      description: 'People and organisations whose claims we checked.',
      empty: 'No claimants yet.',
    },
    outlets: {
      title: 'Outlets',
      description: 'Who published the sources that our checks rest on.',
      empty: 'No outlets yet.',
    },
    topics: { title: 'Topics', description: 'What the checks are about.', empty: 'No topics yet.' },
    comparisons: {
      title: 'Comparisons',
      description: 'Two sources side by side, point by point.',
      empty: 'No comparisons yet.',
    },
    verdicts: {
      title: 'Verdicts',
      description: 'Our scale, what it takes to earn each verdict, and how often we gave it.',
      empty: 'No verdicts yet.',
    },
  },
  corrections: {
    title: 'Corrections',
    description: 'Every change to a published check, the newest first.',
    empty: 'No corrections so far. When we change a published check, the change stands here.',
  },
  feeds,
  search,
  standards,
  start,
  newCheck,
  contribute,
  footnotes: {
    heading: 'Notes',
    back: (reference: string) => `Back to reference ${reference}`,
  },
  table: { label: 'Table' },
  moved: {
    title: 'This check has moved',
    text: 'Its address is now:',
  },
  sharing,
  description,
  data,
  history,
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped. No published check is ever removed: a withdrawn one stays at its address.',
    checks: 'All checks',
    home: 'Home page',
  },
};
