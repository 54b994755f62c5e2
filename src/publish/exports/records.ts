import type { Entry } from '../../corpus/entry.ts';
import { address } from '../../model/address.ts';
import { VOID } from '../../model/verdict.ts';
import { usedSources } from '../../views/check.ts';
import { absolute, htmlOf, interfaceLanguage, type Site } from '../../views/site.ts';
import {
  claimantOf,
  envelope,
  passage,
  personOf,
  sourceIdentity,
  topicOf,
  verdictOf,
} from './record-parts.ts';
import { dataAddress } from './addresses.ts';
import type { RecordOf } from './record-schemas.ts';

/** A check as data: its frontmatter, its text, and the passages that its page shows. */
export function checkRecord(site: Site, entry: Entry<'checks'>): RecordOf<'check'> {
  const { id } = entry;
  // What is published says nothing of what it was before.
  const { draft, ...data } = entry.data;
  const head = envelope(site, 'check', { id, path: address.check(id), data });
  const around = interfaceLanguage(site, head.language);
  const people = (ids: readonly string[]) => ids.map((person) => personOf(site, person, around));
  return {
    ...head,
    withdrawn: data.verdict === VOID,
    ...data,
    language: head.language,
    claim: { ...data.claim, claimant: claimantOf(site, data.claim.claimant) },
    verdict: verdictOf(site, data.verdict, around),
    modified: lastChange(data),
    authors: people(data.authors),
    reviewers: people(data.reviewers),
    topics: data.topics.map((topic) => topicOf(site, topic)),
    sources: usedSources(site, entry).map(({ source, passages }) => ({
      ...sourceIdentity(site, source.id),
      passages: passages.map((used) => passage(site, source.id, used.id)),
    })),
    bodyHtml: htmlOf(site, entry),
  };
}

/** The day of a check's last change: of its latest correction, or of its publication. */
export function lastChange({ corrections, published }: Entry<'checks'>['data']): string {
  return corrections.at(-1)?.date ?? published;
}

/** A comparison as data, with the passages of each row. */
export function comparisonRecord(site: Site, entry: Entry<'comparisons'>): RecordOf<'comparison'> {
  const { id, data } = entry;
  const head = envelope(site, 'comparison', { id, path: address.comparison(id), data });
  const [left, right] = data.sources;
  return {
    ...head,
    ...data,
    language: head.language,
    sources: [sourceIdentity(site, left), sourceIdentity(site, right)],
    rows: data.rows.map((row) => ({
      ...row,
      left: row.left === undefined ? undefined : passage(site, left, row.left),
      right: row.right === undefined ? undefined : passage(site, right, row.right),
    })),
    bodyHtml: htmlOf(site, entry),
  };
}

/** A source as data: its identity. */
export function sourceRecord(site: Site, { id }: Entry<'sources'>): RecordOf<'source'> {
  return { $schema: absolute(site, dataAddress.schema('source')), ...sourceIdentity(site, id) };
}

/** A claimant as data. */
export function claimantRecord(site: Site, entry: Entry<'claimants'>): RecordOf<'claimant'> {
  return withText(site, 'claimant', entry, address.claimant(entry.id));
}

/** An outlet as data. */
export function outletRecord(site: Site, entry: Entry<'outlets'>): RecordOf<'outlet'> {
  return withText(site, 'outlet', entry, address.outlet(entry.id));
}

/** A topic as data. */
export function topicRecord(site: Site, entry: Entry<'topics'>): RecordOf<'topic'> {
  return withText(site, 'topic', entry, address.topic(entry.id));
}

function withText<K extends 'claimants' | 'outlets' | 'topics'>(
  site: Site,
  kind: 'claimant' | 'outlet' | 'topic',
  entry: Entry<K>,
  path: string,
) {
  const { id, data } = entry;
  const head = envelope(site, kind, { id, path, data });
  return { ...head, ...data, language: head.language, bodyHtml: htmlOf(site, entry) };
}
