import type { Entry } from '../../corpus/entry.ts';
import { address } from '../../model/address.ts';
import type { Correction } from '../../model/correction.ts';
import type { Evidence } from '../../model/check.ts';
import type { Row } from '../../model/comparison.ts';
import { VOID } from '../../model/verdict.ts';
import { grouped } from '../../views/grouped.ts';
import { absolute, found, interfaceLanguage, languageOf, type Site } from '../../views/site.ts';
import { verdictView } from '../../views/verdict.ts';
import { table, type Table } from './csv.ts';
import { lastChange } from './records.ts';

/** All checks, one a row, without their texts; several ids stand in one cell with spaces between. */
const checks = table<Entry<'checks'>>({
  name: 'checks',
  of: ['checks', 'claimants'],
  rows: (site) => grouped(site.corpus).all,
  columns: {
    id: ({ id }) => id,
    page: ({ id }, site) => absolute(site, address.check(id)),
    title: ({ data }) => data.title,
    claim: ({ data }) => data.claim.text,
    claimant: ({ data }) => data.claim.claimant,
    claimant_name: ({ data }, site) => found(site.corpus.claimants, data.claim.claimant).data.name,
    claim_date: ({ data }) => data.claim.date,
    claim_venue: ({ data }) => data.claim.venue,
    verdict: ({ data }) => data.verdict,
    verdict_label: (check, site) => verdictOf(check, site).label,
    verdict_number: (check, site) => verdictOf(check, site).number,
    withdrawn: ({ data }) => data.verdict === VOID,
    explanation: ({ data }) => data.explanation,
    summary: ({ data }) => data.summary,
    published: ({ data }) => data.published,
    modified: ({ data }) => lastChange(data),
    language: ({ data }, site) => languageOf(site, data),
    authors: ({ data }) => data.authors.join(' '),
    reviewers: ({ data }) => data.reviewers.join(' '),
    topics: ({ data }) => data.topics.join(' '),
    comparison: ({ data }) => data.comparison,
    points: ({ data }) => data.points.join(' '),
    aliases: ({ data }) => data.aliases.join(' '),
  },
});

const evidence = table<Evidence & { check: string }>({
  name: 'evidence',
  of: ['checks'],
  rows: (site) => partsOf(site, ({ evidence: parts }) => parts),
  columns: {
    check: ({ check }) => check,
    source: ({ source }) => source,
    passage: ({ passage }) => passage,
    stance: ({ stance }) => stance,
    note: ({ note }) => note,
  },
});

const corrections = table<Correction & { check: string }>({
  name: 'corrections',
  of: ['checks'],
  rows: (site) => partsOf(site, ({ corrections: parts }) => parts),
  columns: {
    check: ({ check }) => check,
    date: ({ date }) => date,
    class: (correction) => correction.class,
    was: ({ was }) => was,
    note: ({ note }) => note,
  },
});

const comparisons = table<Entry<'comparisons'>>({
  name: 'comparisons',
  of: ['comparisons'],
  rows: ({ corpus }) => [...corpus.comparisons.values()],
  columns: {
    id: ({ id }) => id,
    page: ({ id }, site) => absolute(site, address.comparison(id)),
    title: ({ data }) => data.title,
    left: ({ data }) => data.sources[0],
    right: ({ data }) => data.sources[1],
    language: ({ data }, site) => languageOf(site, data),
  },
});

const rows = table<Row & { comparison: string }>({
  name: 'rows',
  of: ['comparisons'],
  rows: ({ corpus }) =>
    [...corpus.comparisons.values()].flatMap(({ id: comparison, data }) =>
      data.rows.map((row) => ({ comparison, ...row })),
    ),
  columns: {
    comparison: ({ comparison }) => comparison,
    id: ({ id }) => id,
    point: ({ point }) => point,
    relation: ({ relation }) => relation,
    left: ({ left }) => left,
    right: ({ right }) => right,
    difference: ({ difference }) => difference,
    note: ({ note }) => note,
  },
});

const sources = table<Entry<'sources'>>({
  name: 'sources',
  of: ['sources', 'outlets'],
  rows: ({ corpus }) => [...corpus.sources.values()],
  columns: {
    id: ({ id }) => id,
    outlet: ({ data }) => data.outlet,
    outlet_name: ({ data }, site) => found(site.corpus.outlets, data.outlet).data.name,
    headline: ({ data }) => data.headline,
    authors: ({ data }) => data.authors.join('; '),
    url: ({ data }) => data.url,
    archived: ({ data }) => data.archived?.url,
    archived_date: ({ data }) => data.archived?.date,
    published: ({ data }) => data.published,
    accessed: ({ data }) => data.accessed,
    language: ({ data }) => data.language,
    rights: ({ data }) => data.rights,
    kind: ({ data }) => data.kind,
    description: ({ data }) => data.description,
  },
});

const claimants = table<Entry<'claimants'>>({
  name: 'claimants',
  of: ['claimants'],
  rows: ({ corpus }) => [...corpus.claimants.values()],
  columns: {
    id: ({ id }) => id,
    page: ({ id }, site) => absolute(site, address.claimant(id)),
    name: ({ data }) => data.name,
    kind: ({ data }) => data.kind,
    role: ({ data }) => data.role,
    same_as: ({ data }) => data.sameAs.join(' '),
    language: ({ data }, site) => languageOf(site, data),
  },
});

const outlets = table<Entry<'outlets'>>({
  name: 'outlets',
  of: ['outlets'],
  rows: ({ corpus }) => [...corpus.outlets.values()],
  columns: {
    id: ({ id }) => id,
    page: ({ id }, site) => absolute(site, address.outlet(id)),
    name: ({ data }) => data.name,
    url: ({ data }) => data.url,
    same_as: ({ data }) => data.sameAs.join(' '),
    language: ({ data }, site) => languageOf(site, data),
  },
});

const topics = table<Entry<'topics'>>({
  name: 'topics',
  of: ['topics'],
  rows: ({ corpus }) => [...corpus.topics.values()],
  columns: {
    id: ({ id }) => id,
    page: ({ id }, site) => absolute(site, address.topic(id)),
    name: ({ data }) => data.name,
    language: ({ data }, site) => languageOf(site, data),
  },
});

/** The corpus as tables that refer to each other by ids. */
export const TABLES: readonly Table[] = [
  checks,
  evidence,
  corrections,
  comparisons,
  rows,
  sources,
  claimants,
  outlets,
  topics,
];

/** The table with this name. */
export function tableNamed(name: string | undefined): Table {
  const found = TABLES.find((known) => known.name === name);
  if (!found) throw new Error(`There is no table named ${String(name)}`);
  return found;
}

function verdictOf({ data }: Entry<'checks'>, site: Site) {
  return verdictView(site, data.verdict, interfaceLanguage(site, languageOf(site, data)));
}

function partsOf<Part>(
  { corpus }: Site,
  partsIn: (data: Entry<'checks'>['data']) => readonly Part[],
): (Part & { check: string })[] {
  return grouped(corpus).all.flatMap(({ id: check, data }) =>
    partsIn(data).map((part) => ({ check, ...part })),
  );
}
