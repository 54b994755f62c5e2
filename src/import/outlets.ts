import type { Corpus } from '../corpus/entry.ts';
import { recordFile } from '../corpus/record-file.ts';
import { recordText } from '../corpus/record-text.ts';
import { slugOf, uniqueSlugs } from '../model/slug-of.ts';
import { TO_FILL_IN } from '../model/unfinished.ts';
import type { Registered } from './claimants.ts';
import type { ForeignAppearance } from './foreign-review.ts';
import { isWritable, type Texts } from './texts.ts';

/** Id of the outlet of copies in archives that do not say of what they are. */
const NOBODY = 'unknown-outlet';
const MISSING = ['outlet of a source'];

/**
 * Finds the outlet of an appearance among those of the content, by the name that the feed gives or else
 * by the host of the address, or makes one of that name.
 */
export function outletRegister(
  corpus: Corpus,
): (appearance: ForeignAppearance, texts: Texts) => Registered {
  const newId = uniqueSlugs(corpus.outlets.keys());
  const byName = new Map<string, string>();
  for (const [id, { data }] of corpus.outlets) {
    for (const name of [hostOf(data.url), data.short, data.name]) {
      if (name !== undefined) byName.set(name.toLowerCase(), id);
    }
  }
  let nobody = corpus.outlets.has(NOBODY) ? NOBODY : undefined;

  return ({ outlet, url }, texts) => {
    const named = texts.line(outlet);
    const host = hostOf(url);
    const name = named !== undefined && isWritable(named) ? named : host;
    if (name === undefined) {
      if (nobody !== undefined) return { id: nobody, files: [], missing: MISSING };
      nobody = newId(NOBODY);
      return { ...write(nobody, `${TO_FILL_IN} who published these sources`), missing: MISSING };
    }
    const known = byName.get(name.toLowerCase());
    if (known !== undefined) return { id: known, files: [], missing: [] };
    const wish = slugOf(name) || slugOf(host ?? '');
    const id = newId(wish === '' ? 'outlet' : wish);
    byName.set(name.toLowerCase(), id);
    return write(id, name);
  };
}

function write(id: string, name: string): Registered {
  return { id, files: [recordFile('outlets', id, recordText('outlets', { name }))], missing: [] };
}

/** The host of an address without what says nothing of the outlet, such as `www.`. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
  return host === '' ? undefined : host;
}
