import { textFragments } from '../compare/text-fragment.ts';
import type { Stretch } from '../compare/word-diff.ts';
import { address } from '../model/address.ts';
import type { Passage, SourceData } from '../model/source.ts';
import { digested } from './digested.ts';
import type { Link, PassageView, RobustLink, SourceView } from './parts.ts';
import { remember } from './remember.ts';
import { found, href, languageOf, passagesOf, type Site } from './site.ts';

/** The identity of the source with `id`. */
export const sourceView = remember((site, id): SourceView => {
  const { data } = found(site.corpus.sources, id);
  const { headline, published, accessed, description, authors, language, rights, kind } = data;
  const outlet = found(site.corpus.outlets, data.outlet);
  const link = robustLink(data);
  return digested({
    id,
    outlet: outletLink(site, data.outlet),
    short: outlet.data.short ?? outlet.data.name,
    authors,
    language,
    rights,
    kind,
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
    ...(accessed !== undefined && { accessed }),
    ...(description !== undefined && { description }),
    ...(link && { link }),
  });
});

/** The link to an outlet's page. */
export function outletLink(site: Site, id: string): Link {
  const { data } = found(site.corpus.outlets, id);
  return {
    href: href(site, address.outlet(id)),
    text: data.name,
    language: languageOf(site, data),
  };
}

/** An address and its archived copy, with a text fragment to the words quoted, if any. */
export function robustLink(of: Addressed & { url: string }, fragment?: string): RobustLink;
export function robustLink(of: Addressed, fragment?: string): RobustLink | undefined;
export function robustLink(
  { url, archived }: Addressed,
  fragment?: string,
): RobustLink | undefined {
  if (url === undefined) return undefined;
  const separator = url.includes('#') ? '' : '#';
  return {
    href: fragment === undefined ? url : `${url}${separator}${fragment}`,
    original: url,
    ...(archived && { archive: { href: archived.url, date: archived.date } }),
  };
}

type Addressed = Pick<SourceData, 'url' | 'archived'>;

/** The texts of a source, read once. */
export interface SourceTexts {
  language: string;
  /** A day, a month (`2025-08`) or a year. */
  published: string | undefined;
  /** The quotations of a passage, in plain text. */
  quotations: (passage: string) => readonly string[];
  /** The paraphrase of a passage as HTML; empty where there is none. */
  paraphraseHtml: (passage: string) => string;
  /** A passage, its quotations cut into stretches, each linked to its words in the source. */
  passage: (id: string, stretches?: readonly Stretch[][]) => PassageView;
  /** The same without links, which are dear to find: a feed names a source and its address once. */
  unlinked: (id: string, stretches?: readonly Stretch[][]) => PassageView;
}

/** How many sources are remembered with their texts. */
const NEIGHBOURS = 2048;

/** Reads the texts of the source with `id`. */
export const sourceTexts = remember((site, id): SourceTexts => {
  const entry = found(site.corpus.sources, id);
  const { data } = entry;
  const passages = passagesOf(site, entry);
  let linkOf: ((text: string) => RobustLink | undefined) | undefined;
  const unlinked = (passageId: string, stretches?: readonly Stretch[][]): PassageView => {
    const { quotations, paraphrase } = found(passages, passageId);
    return {
      id: passageId,
      language: data.language,
      paraphraseHtml: paraphrase,
      quotations: quotations.map((text, index) => ({
        stretches: stretches?.[index] ?? [{ text, changed: false }],
      })),
    };
  };
  return {
    language: data.language,
    published: data.published,
    quotations: (passage) => found(passages, passage).quotations,
    paraphraseHtml: (passage) => found(passages, passage).paraphrase,
    unlinked,
    passage: (passageId, stretches) => {
      const passage = unlinked(passageId, stretches);
      const { quotations } = found(passages, passageId);
      const toWords = (linkOf ??= linksInto(data, passages));
      return {
        ...passage,
        quotations: passage.quotations.map((quotation, index) => {
          const link = toWords(quotations[index] ?? '');
          return { ...quotation, ...(link && { link }) };
        }),
      };
    },
  };
}, NEIGHBOURS);

/** Makes the function that finds the link to words of a source. */
function linksInto(
  data: SourceData,
  passages: ReadonlyMap<string, Passage>,
): (text: string) => RobustLink | undefined {
  // Everything that is quoted of the source, among which a text fragment must be unique.
  const held = [...passages.values()].flatMap(({ quotations }) => quotations);
  const fragmentOf = textFragments(held);
  const links = new Map<string, RobustLink | undefined>();
  return (text) => {
    if (!links.has(text)) links.set(text, linkTo(data, fragmentOf(text)));
    return links.get(text);
  };
}

function linkTo(data: SourceData, fragment: string | undefined): RobustLink | undefined {
  return fragment === undefined ? undefined : robustLink(data, fragment);
}
