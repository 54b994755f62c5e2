import { textFragment } from '../compare/text-fragment.ts';
import type { Stretch } from '../compare/word-diff.ts';
import { address } from '../model/address.ts';
import type { Passage, SourceData } from '../model/source.ts';
import type { Link, PassageView, RobustLink, SourceView } from './parts.ts';
import { found, href, languageOf, type Site } from './site.ts';

/** The identity of the source with `id`. */
export function sourceView(site: Site, id: string): SourceView {
  const { data } = found(site.corpus.sources, id);
  const { headline, published, accessed, description, authors, language, rights, kind } = data;
  const outlet = found(site.corpus.outlets, data.outlet);
  const link = robustLink(data);
  return {
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
  };
}

/** The link to an outlet's page. */
export function outletLink(site: Site, id: string): Link {
  const { data } = found(site.corpus.outlets, id);
  return { href: href(site, address.outlet(id)), text: data.name, language: languageOf(site, data) };
}

/** A source's address and archived copy, with a text fragment to the words quoted, if any. */
export function robustLink(
  { url, archived }: Pick<SourceData, 'url' | 'archived'>,
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

/** A passage with its quotations, cut into stretches, each linked to its words in the source. */
export function passageView(
  data: SourceData,
  passage: Passage,
  held: readonly string[],
  stretches: readonly Stretch[][] = passage.quotations.map((text) => [{ text, changed: false }]),
): PassageView {
  return {
    id: passage.id,
    language: data.language,
    paraphraseHtml: passage.paraphrase,
    quotations: passage.quotations.map((text, index) => {
      const fragment = data.url === undefined ? undefined : textFragment(text, held);
      const link = fragment === undefined ? undefined : robustLink(data, fragment);
      return { stretches: stretches[index] ?? [], ...(link && { link }) };
    }),
  };
}
