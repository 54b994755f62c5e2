import type { Entry } from '../corpus/entry.ts';
import { address, mediaFragment } from '../model/address.ts';
import type { Media } from '../model/media.ts';
import { claimantLink } from './card.ts';
import { comparisonSubject, type ComparisonSubject, comparisonView } from './comparison.ts';
import { correctionViews } from './corrections.ts';
import { embedView } from './embed.ts';
import { editLink, reportLink } from './forge.ts';
import type { CheckView } from './pages.ts';
import type { AuthorView, MediaView, SourceCard, SourceView } from './parts.ts';
import {
  found,
  href,
  htmlOf,
  interfaceLanguage,
  inWords,
  languageOf,
  phrase,
  type Site,
} from './site.ts';
import { robustLink, sourceTexts, sourceView } from './source.ts';
import { verdictView } from './verdict.ts';
import { earlierVersions, versionLinks } from './versions.ts';
import { type UsedPassages, usedPassages } from './used-passages.ts';

/** What is told of a check wherever it stands in full, on its page and in feeds, without its texts. */
export interface ToldCheck extends Omit<
  CheckView,
  'bodyHtml' | 'sources' | 'comparison' | 'reviewers' | 'report' | PageOnly
> {
  comparison?: { subject: ComparisonSubject; points: string[] };
  sources: UsedSource[];
}

/** A check without its texts, which are read when its page is rendered. */
export interface CheckSubject
  extends ToldCheck, Pick<CheckView, 'reviewers' | 'report' | PageOnly> {}

/** What only the page of a check shows, where it has it. */
type PageOnly = 'versions' | 'edit' | 'image' | 'embed' | 'data';

/** A source that a check uses, with the passages that are used. */
export interface UsedSource {
  source: SourceView;
  passages: UsedPassages['passages'];
}

/** What the page of a check shows, save its texts. */
export function checkSubject(site: Site, entry: Entry<'checks'>): CheckSubject {
  const { id, data, path } = entry;
  const around = interfaceLanguage(site, languageOf(site, data));
  const edit = editLink(site, path);
  const { cards, outputs } = site.publication;
  const elsewhere = cards || outputs.embeds ? embedView(site, id) : undefined;
  return {
    ...toldCheck(site, entry),
    ...(outputs.history && {
      versions: earlierVersions(site, id) ? versionLinks(site, id) : null,
    }),
    reviewers: data.reviewers.map((reviewer) => authorView(site, reviewer, around)),
    report: reportLink(site, id, data.title, around),
    ...(edit !== undefined && { edit }),
    ...(elsewhere?.image && { image: elsewhere.image }),
    ...(elsewhere &&
      outputs.embeds && { embed: { ...elsewhere.frame, oembed: elsewhere.check.oembed } }),
    ...(outputs.data && { data: href(site, address.checkData(id)) }),
  };
}

/** What is told of a check on its page and in feeds, save its texts. */
export function toldCheck(site: Site, entry: Entry<'checks'>): ToldCheck {
  const { id, data } = entry;
  const { claim, explanation, summary, published } = data;
  const around = interfaceLanguage(site, languageOf(site, data));
  const claimant = found(site.corpus.claimants, claim.claimant);
  return {
    slug: id,
    href: href(site, address.check(id)),
    language: languageOf(site, data),
    title: data.title,
    topics: data.topics.map((topic) => topicLink(site, topic)),
    claim: {
      text: claim.text,
      claimant: {
        ...claimantLink(site, claim.claimant),
        ...(claimant.data.role !== undefined && { role: claimant.data.role }),
      },
      date: claim.date,
      ...(claim.venue !== undefined && { venue: claim.venue }),
      appearances: claim.appearances.map((source) => sourceView(site, source)),
    },
    verdict: verdictView(site, data.verdict, around),
    explanation,
    ...(summary !== undefined && { summary }),
    ...(data.comparison !== undefined && {
      comparison: { subject: comparisonSubject(site, data.comparison), points: data.points },
    }),
    sources: usedSources(site, entry),
    media: data.media.map(mediaView),
    corrections: correctionViews(site, entry, around),
    published,
    authors: data.authors.map((author) => authorView(site, author, around)),
  };
}

/** The page of a check, with its texts. */
export function checkView(
  site: Site,
  { comparison, sources, ...subject }: CheckSubject,
): CheckView {
  return {
    ...subject,
    bodyHtml: htmlOf(site, found(site.corpus.checks, subject.slug)),
    ...(comparison && {
      comparison: { ...comparisonView(site, comparison.subject.id), points: comparison.points },
    }),
    sources: sources.map((used) => sourceCard(site, used)),
  };
}

/** The link to a topic's page. */
export function topicLink(site: Site, id: string) {
  const { data } = found(site.corpus.topics, id);
  return { href: href(site, address.topic(id)), ...phrase(site, data.name, data) };
}

/** Someone who wrote or reviewed a check, named in `language`. */
export function authorView(site: Site, id: string, language: string): AuthorView {
  const person = site.publication.people[id];
  if (!person) throw new Error(`The publication has no person \`${id}\``);
  return {
    name: inWords(site, person.name, language),
    kind: person.kind,
    ...(person.role && { role: inWords(site, person.role, language) }),
    ...(person.url !== undefined && { url: person.url }),
  };
}

/** A picture, video or recording under check. */
export function mediaView(media: Media, index: number): MediaView {
  const { type, description, categories, shared, original, context } = media;
  return {
    id: mediaFragment(index + 1),
    type,
    description,
    categories,
    shared: shared.map((place) => robustLink(place)),
    ...(original !== undefined && { original }),
    ...(context !== undefined && { context }),
  };
}

/** The sources that a check uses, in the order of `usedPassages`. */
export function usedSources(site: Site, entry: Entry<'checks'>): UsedSource[] {
  return usedPassages(entry).map(({ source: id, passages }) => ({
    source: sourceView(site, id),
    passages,
  }));
}

function sourceCard(site: Site, { source, passages }: UsedSource): SourceCard {
  const texts = sourceTexts(site, source.id);
  return {
    source,
    passages: passages.map(({ id, ...rest }) => ({ passage: texts.passage(id), ...rest })),
  };
}
