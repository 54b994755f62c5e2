import type { Corpus, Entry } from '../corpus/entry.ts';
import { basePath } from '../model/address.ts';
import type { Publication } from '../model/publication.ts';
import type { Localised } from '../model/verdict.ts';
import type { Readers } from '../corpus/held-rows.ts';
import type { TextPlace } from '../corpus/packs.ts';
import type { History } from '../corpus/versions.ts';
import type { VersionRecord } from '../history/record.ts';
import type { Passage } from '../model/source.ts';
import { INTERFACE_LANGUAGES } from '../words/words.ts';
import type { Phrase } from './parts.ts';

/** A publication with its corpus: all that the views are made of. */
export interface Site extends Readers {
  publication: Publication;
  corpus: Corpus;
  /** Images by their address; left out where nobody looks for any. */
  images?: ReadonlyMap<string, string>;
  /** Earlier versions of the checks; left out where nobody asked for them. */
  history?: History;
  /** Reads what is known of an earlier version. */
  readVersion?: (place: TextPlace) => VersionRecord;
}

/** As much of a site as its addresses and the words of its configuration need. */
export type Publishing = Pick<Site, 'publication'>;

/** An address on the site with the path that the site is deployed under. */
export function href({ publication }: Publishing, path: string): string {
  return basePath(publication.address) + path.slice(1);
}

/** An absolute address on the site. */
export function absolute({ publication }: Site, path: string): string {
  const base = bases.get(publication) ?? publication.address.replace(/\/*$/, '');
  bases.set(publication, base);
  return base + path;
}

/** The addresses of publications without a slash at the end: every file asks for one many times. */
const bases = new WeakMap<Publication, string>();

/** The language of a record: its own, or the publication's first. */
export function languageOf({ publication }: Site, data: { language?: string | undefined }): string {
  return data.language ?? publication.languages[0] ?? 'en';
}

/** The language in which the interface speaks on a page whose main text is in `language`. */
export function interfaceLanguage({ publication }: Site, language = ''): string {
  const known = interfaces.get(publication) ?? new Map<string, string>();
  interfaces.set(publication, known);
  const chosen = known.get(language) ?? chooseInterface(publication, language);
  known.set(language, chosen);
  return chosen;
}

/** By the language of a text, of which a publication has few and asks at every link. */
const interfaces = new WeakMap<Publication, Map<string, string>>();

function chooseInterface(publication: Publication, language: string): string {
  const spoken = publication.languages.filter((known) => INTERFACE_LANGUAGES.includes(known));
  // `uk` of `uk-UA`: tags are canonical, with the language first.
  const base = language.split('-')[0];
  return spoken.find((known) => known === language || known === base) ?? spoken[0] ?? 'en';
}

/** A text of the configuration in `language`, or else in the publication's first. */
export function inWords({ publication }: Publishing, text: Localised, language: string): string {
  return text[language] ?? text[publication.languages[0] ?? ''] ?? Object.values(text)[0] ?? '';
}

/** A name or title with its language. */
export function phrase(site: Site, text: string, data: { language?: string | undefined }): Phrase {
  return { text, language: languageOf(site, data) };
}

/** The record with `id`. The corpus is checked: a reference that leads nowhere is a fault of ours. */
export function found<Found>(map: ReadonlyMap<string, Found>, id: string): Found {
  const entry = map.get(id);
  if (entry === undefined) throw new Error(`The corpus has no \`${id}\``);
  return entry;
}

/** The text of an entry as HTML. */
export function htmlOf(site: Site, { text, path }: Pick<Entry, 'text' | 'path'>): string {
  const rendered = site.read(text);
  if (!('html' in rendered)) throw new Error(`${path} has passages and not one text`);
  return rendered.html;
}

/** The passages of a source, by id. */
export function passagesOf(
  site: Site,
  { text, path }: Entry<'sources'>,
): ReadonlyMap<string, Passage> {
  const rendered = site.read(text);
  if (!('passages' in rendered)) throw new Error(`${path} has no passages`);
  return new Map(rendered.passages.map((passage) => [passage.id, passage]));
}
