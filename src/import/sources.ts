import type { Corpus } from '../corpus/entry.ts';
import { type RecordFile, recordFile } from '../corpus/record-file.ts';
import { type Remark, recordText } from '../corpus/record-text.ts';
import { isPartialDate } from '../model/calendar-date.ts';
import { slugOf, uniqueSlugs } from '../model/slug-of.ts';
import { TO_BE_JUDGED, UNKNOWN_DAY } from '../model/unfinished.ts';
import type { Registered } from './claimants.ts';
import { readDate } from './dates.ts';
import type { ForeignAppearance } from './foreign-review.ts';
import { outletRegister } from './outlets.ts';
import { isWritable, languageIn, type Texts } from './texts.ts';

/** The language of a text of which nobody says in which it is (BCP 47: undetermined). */
const UNDETERMINED = 'und';

/**
 * Finds the source in which a claim appeared among those of the content, by its address or that of its
 * copy, or makes one, with its outlet.
 */
export function sourceRegister(
  corpus: Corpus,
): (appearance: ForeignAppearance, texts: Texts) => Registered {
  const newId = uniqueSlugs(corpus.sources.keys());
  const outletOf = outletRegister(corpus);
  const known = new Map<string, string>();
  for (const [id, { data }] of corpus.sources) {
    const outlet = corpus.outlets.get(data.outlet)?.data.name;
    const name = data.headline === undefined ? undefined : `${outlet ?? ''}: ${data.headline}`;
    for (const key of keysOf(data.url, data.archived?.url, name)) known.set(key, id);
  }

  return (appearance, texts) => {
    const headline = writable(texts.line(appearance.headline));
    const outletName = texts.line(appearance.outlet) ?? '';
    const name = headline === undefined ? undefined : `${outletName}: ${headline}`;
    const keys = keysOf(appearance.url, appearance.archived?.url, name);
    const before = keys.map((key) => known.get(key)).find((id) => id !== undefined);
    if (before !== undefined) return { id: before, files: [], missing: [] };
    const outlet = outletOf(appearance, texts);
    const { url, archived } = appearance;
    const id = newId(idOf(outlet.id, appearance, headline));
    for (const key of keys) known.set(key, id);
    const published = dateOf(appearance.published);
    const authors = appearance.authors.flatMap((name) => writable(texts.line(name)) ?? []);
    const record = {
      outlet: outlet.id,
      ...(headline !== undefined && { headline }),
      ...(authors.length > 0 && { authors }),
      ...(url !== undefined && { url }),
      ...(archived && { archived: { url: archived.url, date: archived.date ?? UNKNOWN_DAY } }),
      ...(published !== undefined && { published }),
      language: languageIn(appearance.language) ?? UNDETERMINED,
      rights: 'all-rights-reserved',
      kind: 'secondary',
    };
    const text = recordText('sources', record, { remarks: REMARKS });
    const files: RecordFile[] = [...outlet.files, recordFile('sources', id, text)];
    const missing = [
      ...outlet.missing,
      ...(archived && archived.date === undefined ? ['archived.date of a source'] : []),
    ];
    return { id, files, missing };
  };
}

const REMARKS: readonly Remark[] = [
  { key: ['kind'], text: `${TO_BE_JUDGED} primary, secondary or tertiary.` },
];

/** By what a source is known again: its addresses, or else its outlet and headline. */
function keysOf(url?: string, copy?: string, name?: string): string[] {
  const keys = [
    ...(url === undefined ? [] : [`page ${url}`]),
    ...(copy === undefined ? [] : [`copy ${copy}`]),
  ];
  return keys.length > 0 || name === undefined ? keys : [`work ${name}`];
}

/** After the outlet and the headline, or else what the address ends in. */
function idOf(outlet: string, { url, archived }: ForeignAppearance, headline = ''): string {
  const address = url ?? archived?.url ?? '';
  const { hostname, pathname } = URL.canParse(address) ? new URL(address) : EMPTY;
  const [segment = ''] = pathname.split('/').filter(Boolean).slice(-1);
  const name = slugOf(headline) || slugOf(segment.replace(/\.\w+$/, ''));
  return slugOf(`${url === undefined && archived ? hostname : outlet} ${name}`) || outlet;
}

const EMPTY = { hostname: '', pathname: '' };

function dateOf(raw: string | undefined): string | undefined {
  const read = raw === undefined ? undefined : readDate(raw);
  return read && 'date' in read && isPartialDate(read.date) ? read.date : undefined;
}

function writable(text: string | undefined): string | undefined {
  return text !== undefined && isWritable(text) ? text : undefined;
}
