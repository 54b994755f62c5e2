import type { Entry } from '../../corpus/entry.ts';
import { address } from '../../model/address.ts';
import { checkCard } from '../../views/card.ts';
import { outletsOf } from '../../views/grouped.ts';
import { packDetails } from '../../views/search-card.ts';
import { found, htmlOf, inWords, languageOf, type Site } from '../../views/site.ts';
import { oneLine, plainText } from './plain-text.ts';

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

/** The record of a check of which all is searched but the text. */
export function searchRecord(site: Site, entry: Entry<'checks'>): SearchRecord {
  const { data, id } = entry;
  const { outlets, sources, topics, claimants } = site.corpus;
  const { publication } = site;
  const language = languageOf(site, data);
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
    url: `${address.check(id)}#${packDetails(checkCard(site, entry, language))}`,
    content: joined([data.claim.text, data.summary]),
    language,
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
  return { ...record, content: joined([record.content, plainText(htmlOf(site, entry))]) };
}

function joined(parts: readonly (string | undefined)[]): string {
  return oneLine(parts.filter((part) => part !== undefined && part !== '').join(' · '));
}
