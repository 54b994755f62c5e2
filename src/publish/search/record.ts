import type { Entry } from '../../corpus/entry.ts';
import { address } from '../../model/address.ts';
import { claimantLink } from '../../views/card.ts';
import { outletsOf } from '../../views/grouped.ts';
import { packDetails } from '../../views/search-card.ts';
import { found, htmlOf, inWords, languageOf, phrase, type Site } from '../../views/site.ts';
import { oneLine, plainText } from './plain-text.ts';

/** Between texts that are no sentence together. */
const BETWEEN = ' · ';

/** A check as the index holds it, in the shape that Pagefind takes. */
export interface SearchRecord {
  /**
   * From the site's root; the page that searches puts the site's base path before it. After `#` what
   * the card shows and nobody searches for: whatever stands elsewhere is indexed.
   */
  url: string;
  /** What is searched and quoted: the claim and the text. */
  content: string;
  language: string;
  /** The card, and `about`, which is searched and not shown. */
  meta: Record<'title' | 'explanation' | 'claimant' | 'about', string>;
  /** Ids by which results are narrowed down. */
  filters: {
    verdict: string[];
    topic: string[];
    claimant: string[];
    outlet: string[];
    year: string[];
  };
  sort: { date: string };
}

/**
 * Digests of all that the record of a check is made of, beside the publication: its frontmatter, what that
 * names, and its text where that is searched. Ten thousand records would take longer to make.
 */
export function recordKey(
  { corpus: { claimants, comparisons, outlets, sources, topics } }: Site,
  { data, dataKey, id, key }: Entry<'checks'>,
  isWhole: boolean,
): string[] {
  const { claim, comparison, evidence } = data;
  const compared = comparison === undefined ? undefined : found(comparisons, comparison);
  const shown = [
    ...evidence.map(({ source }) => source),
    ...claim.appearances,
    ...(compared?.data.sources ?? []),
  ].map((source) => found(sources, source));
  return [
    id,
    dataKey,
    isWhole ? key : '',
    compared?.dataKey ?? '',
    found(claimants, claim.claimant).dataKey,
    ...data.topics.map((topic) => found(topics, topic).dataKey),
    ...shown.flatMap((source) => [source.dataKey, found(outlets, source.data.outlet).dataKey]),
  ];
}

/** The record of a check of which all is searched but the text. */
export function searchRecord(site: Site, entry: Entry<'checks'>): SearchRecord {
  const { data, id } = entry;
  const { outlets, sources, topics, claimants } = site.corpus;
  const { publication } = site;
  const corrected = data.corrections.at(-1)?.date;
  const details = packDetails({
    published: data.published,
    ...(corrected !== undefined && { corrected }),
    title: phrase(site, data.title, data),
    claimant: claimantLink(site, data.claim.claimant),
  });
  const from = [...new Set(outletsOf(site.corpus, entry))];
  const claimant = found(claimants, data.claim.claimant).data;
  const headlines = [...data.evidence.map(({ source }) => source), ...data.claim.appearances].map(
    (source) => found(sources, source).data.headline,
  );
  const verdict = publication.verdicts.find((value) => value.id === data.verdict);
  const about = [
    ...data.topics.map((topic) => found(topics, topic).data.name),
    claimant.role,
    ...new Set(headlines),
    ...from.map((outlet) => found(outlets, outlet).data.name),
    ...(verdict ? publication.languages.map((tongue) => inWords(site, verdict.label, tongue)) : []),
  ];
  return {
    url: `${address.check(id)}#${details}`,
    content: joined([data.claim.text, data.summary]),
    language: languageOf(site, data),
    meta: {
      title: oneLine(data.title),
      explanation: oneLine(data.explanation),
      claimant: oneLine(claimant.name),
      about: joined(about),
    },
    filters: {
      verdict: [data.verdict],
      topic: data.topics,
      claimant: [data.claim.claimant],
      outlet: from,
      year: [data.published.slice(0, 4)],
    },
    sort: { date: data.published },
  };
}

/** The record of a check whose text is searched too. */
export function wholeRecord(site: Site, entry: Entry<'checks'>): SearchRecord {
  const record = searchRecord(site, entry);
  const text = plainText(htmlOf(site, entry));
  return text === '' ? record : { ...record, content: `${record.content}${BETWEEN}${text}` };
}

function joined(parts: readonly (string | undefined)[]): string {
  return oneLine(parts.filter((part) => part !== undefined && part !== '').join(BETWEEN));
}
