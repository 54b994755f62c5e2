import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import { isSlug } from '../model/slug.ts';
import { missingPolicies, type PolicyName, REQUIRED_POLICIES } from '../model/policies.ts';
import { VOID } from '../model/verdict.ts';
import { wordsOf } from '../words/words.ts';
import { medianDelay } from './correction-times.ts';
import { grouped } from './grouped.ts';
import { median as medianOf } from './median.ts';
import type { Link } from './parts.ts';
import { href, languageOf, phrase, type Site } from './site.ts';
import { usedPassages } from './used-passages.ts';

/** The codes that the page holds the publication to, and where each can be read. */
export const CODES = {
  ifcn: 'https://ifcncodeofprinciples.poynter.org/',
  efcsn: 'https://efcsn.com/',
  trust: 'https://thetrustproject.org/',
  jti: 'https://www.journalismtrustinitiative.org/',
} as const;
export type Code = keyof typeof CODES;

/** Whether a commitment is kept, as far as a program can tell; `open` where there is nothing to tell by. */
export type State = 'kept' | 'partly' | 'gap' | 'open';

/** What is counted in a share. */
export type Counted = 'checks' | 'sources';

export type CommitmentId =
  | PolicyName
  | 'scale'
  | 'authors'
  | 'review'
  | 'sources'
  | 'primary'
  | 'addresses'
  | 'archived'
  | 'log'
  | 'sides';

/** One commitment, with what shows that it is kept, and what shows that it is not. */
export interface Commitment {
  id: CommitmentId;
  codes: Code[];
  state: State;
  /** How many of all that the commitment speaks of keep it. */
  share?: { have: number; of: number; what: Counted };
  /** Median number of sources of a check. */
  median?: number;
  /** Corrections, and the median of the days from a check to the correction of an error in it. */
  corrections?: { count: number; days?: number };
  /** Checks by the sides of those who made the claims, the most first; no name where none is given. */
  sides?: { side?: string; count: number }[];
  evidence: Link[];
  /** Checks that do not keep it, the newest first, and how many more there are. */
  lacking: { checks: Link[]; more: number };
}

/** The page on which the publication is held against the codes. */
export interface StandardsView {
  /** Published checks that are not withdrawn. */
  checks: number;
  groups: { id: 'openness' | 'evidence' | 'fairness'; commitments: Commitment[] }[];
}

/** Checks that are named where a commitment is not kept by all. */
const NAMED = 5;

/** Holds the publication against what the codes ask for, as far as a program can. */
export function standardsView(site: Site, language: string): StandardsView {
  const { corpus } = site;
  const checks = grouped(corpus).all.filter(({ data }) => data.verdict !== VOID);
  const audit = { site, checks, language };
  return {
    checks: checks.length,
    groups: [
      { id: 'openness', commitments: [...policies(audit), scale(audit), ...people(audit)] },
      { id: 'evidence', commitments: [...sourcesOfChecks(audit), ...allSources(audit)] },
      { id: 'fairness', commitments: [correctionLog(audit), sides(audit)] },
    ],
  };
}

interface Audit {
  site: Site;
  checks: readonly Entry<'checks'>[];
  language: string;
}

const NONE: Commitment['lacking'] = { checks: [], more: 0 };

const POLICY_CODES: Readonly<Record<PolicyName, Code[]>> = {
  methodology: ['ifcn', 'efcsn', 'jti'],
  corrections: ['ifcn', 'efcsn', 'trust', 'jti'],
  funding: ['ifcn', 'efcsn', 'trust', 'jti'],
  feedback: ['ifcn', 'efcsn', 'trust', 'jti'],
};

function policies({ site, language }: Audit): Commitment[] {
  const missing = new Set(missingPolicies(site.publication));
  return REQUIRED_POLICIES.map((id) => ({
    id,
    codes: POLICY_CODES[id],
    state: missing.has(id) ? 'gap' : 'kept',
    evidence: policyLink(site, id, language),
    lacking: NONE,
  }));
}

function policyLink(site: Site, name: PolicyName, language: string): Link[] {
  const { policies: named, contact } = site.publication;
  const policy = named[name];
  if (policy === undefined) {
    const { email } = contact;
    if (name !== 'feedback' || email === undefined) return [];
    return [{ href: `mailto:${email}`, text: email, language }];
  }
  const page = isSlug(policy) ? site.corpus.pages.get(policy) : undefined;
  if (!page) return [{ href: policy, text: policy, language }];
  return [{ href: href(site, address.page(policy)), ...phrase(site, page.data.title, page.data) }];
}

function scale({ site, language }: Audit): Commitment {
  return {
    id: 'scale',
    codes: ['ifcn', 'efcsn'],
    state: 'kept',
    evidence: [menuLink(site, 'verdicts', language)],
    lacking: NONE,
  };
}

function people(audit: Audit): Commitment[] {
  const { people: known } = audit.site.publication;
  return [
    shareOfChecks(audit, 'authors', ['trust', 'jti'], ({ data }) =>
      data.authors.every((id) => known[id]?.kind === 'person'),
    ),
    shareOfChecks(audit, 'review', ['efcsn', 'jti'], ({ data }) => data.reviewers.length > 0),
  ];
}

function sourcesOfChecks(audit: Audit): Commitment[] {
  const { sources } = audit.site.corpus;
  const usedBy = new Map(audit.checks.map((check) => [check.id, sourcesOf(audit.site, check)]));
  const used = (check: Entry<'checks'>) => [...(usedBy.get(check.id) ?? [])];
  const counts = audit.checks.map((check) => used(check).length);
  const median = medianOf(counts);
  return [
    {
      ...shareOfChecks(audit, 'sources', ['ifcn', 'efcsn', 'trust'], (one) => used(one).length > 1),
      ...(median !== undefined && { median }),
    },
    shareOfChecks(audit, 'primary', ['ifcn', 'efcsn'], (one) =>
      used(one).some((id) => sources.get(id)?.data.kind === 'primary'),
    ),
  ];
}

/** Ids of the sources that a check rests on, with the two of its comparison. */
function sourcesOf({ corpus }: Site, check: Entry<'checks'>): Set<string> {
  const { comparison } = check.data;
  const pair = comparison === undefined ? [] : corpus.comparisons.get(comparison)?.data.sources;
  return new Set([...usedPassages(check).map(({ source }) => source), ...(pair ?? [])]);
}

function allSources({ site, language }: Audit): Commitment[] {
  const all = [...site.corpus.sources.values()];
  const shareOf = (
    id: 'addresses' | 'archived',
    isKept: (source: Entry<'sources'>) => boolean,
  ): Commitment => {
    const have = all.filter(isKept).length;
    return {
      id,
      codes: ['ifcn', 'efcsn', 'trust'],
      state: stateOf(have, all.length),
      share: { have, of: all.length, what: 'sources' },
      evidence: [menuLink(site, 'outlets', language)],
      lacking: NONE,
    };
  };
  return [
    shareOf('addresses', ({ data }) => (data.url ?? data.archived) !== undefined),
    shareOf('archived', ({ data }) => data.archived !== undefined),
  ];
}

function correctionLog({ site, language }: Audit): Commitment {
  const all = [...site.corpus.checks.values()];
  const count = all.reduce((sum, { data }) => sum + data.corrections.length, 0);
  const days = medianDelay(all.map(({ data }) => data));
  return {
    id: 'log',
    codes: ['ifcn', 'efcsn', 'trust', 'jti'],
    state: 'kept',
    corrections: { count, ...(days !== undefined && { days }) },
    evidence: [menuLink(site, 'corrections', language)],
    lacking: NONE,
  };
}

/** Which side a claimant is on, the publication says; where it does not, nothing can be counted. */
function sides({ site, checks, language }: Audit): Commitment {
  const sideOf = ({ data }: Entry<'checks'>) =>
    site.corpus.claimants.get(data.claim.claimant)?.data.side;
  const bySide = Map.groupBy(checks, sideOf);
  const have = checks.length - (bySide.get(undefined)?.length ?? 0);
  const counted = [...bySide]
    .map(([side, of]) => ({ ...(side !== undefined && { side }), count: of.length }))
    .sort((a, b) => b.count - a.count || ((a.side ?? '') < (b.side ?? '') ? -1 : 1));
  return {
    id: 'sides',
    codes: ['ifcn', 'efcsn'],
    state: stateOf(have, checks.length),
    share: { have, of: checks.length, what: 'checks' },
    ...(have > 0 && { sides: counted }),
    evidence: [menuLink(site, 'claimants', language)],
    lacking: NONE,
  };
}

function shareOfChecks(
  { site, checks }: Audit,
  id: CommitmentId,
  codes: Code[],
  isKept: (check: Entry<'checks'>) => boolean,
): Commitment {
  const lacking = checks.filter((check) => !isKept(check));
  const have = checks.length - lacking.length;
  return {
    id,
    codes,
    state: stateOf(have, checks.length),
    share: { have, of: checks.length, what: 'checks' },
    evidence: [],
    lacking: {
      checks: lacking.slice(0, NAMED).map(({ id: slug, data }) => ({
        href: href(site, address.check(slug)),
        text: data.title,
        language: languageOf(site, data),
      })),
      more: Math.max(0, lacking.length - NAMED),
    },
  };
}

function stateOf(have: number, of: number): State {
  if (of === 0) return 'open';
  return have === of ? 'kept' : have === 0 ? 'gap' : 'partly';
}

function menuLink(
  site: Site,
  name: 'verdicts' | 'outlets' | 'corrections' | 'claimants',
  language: string,
): Link {
  return { href: href(site, address[name]), text: wordsOf(language).menu[name], language };
}
