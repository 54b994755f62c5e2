import { address } from '../../model/address.ts';
import { authorView } from '../../views/check.ts';
import { remember } from '../../views/remember.ts';
import { absolute, found, languageOf, type Site } from '../../views/site.ts';
import { sourceTexts } from '../../views/source.ts';
import { verdictView } from '../../views/verdict.ts';
import { dataAddress } from './addresses.ts';
import type { RecordKind, RecordOf } from './record-schemas.ts';

/** What every record with a page begins with. */
export function envelope(
  site: Site,
  kind: RecordKind,
  { id, path, data }: { id: string; path: string; data: { language?: string | undefined } },
) {
  return {
    $schema: absolute(site, dataAddress.schema(kind)),
    id,
    page: absolute(site, path),
    language: languageOf(site, data),
    licence: site.publication.licence.url,
  };
}

/** The identity of the source with `id`. */
export const sourceIdentity = remember((site, id) => {
  const { data } = found(site.corpus.sources, id);
  const outlet = found(site.corpus.outlets, data.outlet);
  const page = absolute(site, address.outlet(outlet.id));
  return { id, ...data, outlet: { id: outlet.id, page, name: outlet.data.name } };
});

/** A passage of a source: its verbatim quotations, and the rest as HTML. */
export function passage(site: Site, source: string, id: string) {
  const { quotations, paraphraseHtml } = sourceTexts(site, source);
  return { id, quotations: [...quotations(id)], paraphraseHtml: paraphraseHtml(id) };
}

/** Who made a claim. */
export const claimantOf = remember((site, id) => {
  const { language, ...data } = found(site.corpus.claimants, id).data;
  return { id, page: absolute(site, address.claimant(id)), ...data };
});

/** A topic's name and page. */
export const topicOf = remember((site, id) => {
  const { name } = found(site.corpus.topics, id).data;
  return { id, page: absolute(site, address.topic(id)), name };
});

/** A verdict in the words of `language`; its number is null off the line. */
export function verdictOf(site: Site, id: string, language: string): RecordOf<'check'>['verdict'] {
  const { label, number } = verdictView(site, id, language);
  return { id, label, number };
}

/** One of the publication's people, in the words of `language`. */
export function personOf(site: Site, id: string, language: string) {
  return { id, ...authorView(site, id, language) };
}
