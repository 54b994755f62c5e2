import { markdownQuotation } from '../articles/markdown-quotation.ts';
import type { Corpus } from '../corpus/entry.ts';
import { type RecordFile, recordFile } from '../corpus/record-file.ts';
import { recordText } from '../corpus/record-text.ts';
import { slugOf, uniqueSlugs } from '../model/slug-of.ts';
import { TO_BE_JUDGED, TO_FILL_IN } from '../model/unfinished.ts';
import type { ForeignClaimant } from './foreign-review.ts';
import { isWritable, type Texts } from './texts.ts';

/** Id of the claimant of claims whose claimant nobody names. */
const NOBODY = 'unknown-claimant';
const MISSING = ['claim.claimant'];

interface Known {
  id: string;
  sameAs: readonly string[];
}

/** A record that was found or made, and the files that have to be written with it. */
export interface Registered {
  id: string;
  files: RecordFile[];
  /** What is missing in it, in words. */
  missing: readonly string[];
}

/**
 * Finds the claimant whom a feed names among those of the content, or makes one. Who has the same name
 * is the same, unless their addresses (`sameAs`) are all different.
 */
export function claimantRegister(
  corpus: Corpus,
): (claimant: ForeignClaimant | undefined, texts: Texts, language: string) => Registered {
  const newId = uniqueSlugs(corpus.claimants.keys());
  const byName = new Map<string, Known[]>();
  const add = (name: string, known: Known) => {
    byName.set(folded(name), [...(byName.get(folded(name)) ?? []), known]);
  };
  for (const [id, { data }] of corpus.claimants) add(data.name, { id, sameAs: data.sameAs });
  let nobodyId = corpus.claimants.has(NOBODY) ? NOBODY : undefined;

  return (claimant, texts, language) => {
    const name = texts.line(claimant?.name);
    if (name !== undefined && !isWritable(name)) return unwritable(name);
    if (claimant === undefined || name === undefined) return nobody();
    const { sameAs } = claimant;
    const known = (byName.get(folded(name)) ?? []).find((one) => isSame(one.sameAs, sameAs));
    if (known) return { id: known.id, files: [], missing: [] };
    const wish = slugOf(name, language);
    const id = newId(wish === '' ? 'claimant' : wish);
    add(name, { id, sameAs });
    const role = texts.line(claimant.role);
    const isRole = role !== undefined && isWritable(role);
    const record = {
      name,
      kind: claimant.kind ?? 'person',
      ...(isRole && { role }),
      ...(sameAs.length > 0 && { sameAs }),
    };
    const remarks =
      claimant.kind === undefined
        ? [{ key: ['kind'], text: `${TO_BE_JUDGED} person or organisation.` }]
        : [];
    return {
      id,
      files: [recordFile('claimants', id, recordText('claimants', record, { remarks }))],
      missing: [],
    };
  };

  /** A name that cannot be written as it stands is somebody's, and not that of all the unknown. */
  function unwritable(name: string): Registered {
    const before = byName.get(folded(name))?.[0];
    if (before) return { id: before.id, files: [], missing: MISSING };
    const id = newId(NOBODY);
    const record = { name: `${TO_FILL_IN} the name in letters of one script`, kind: 'person' };
    add(name, { id, sameAs: [] });
    const text = recordText('claimants', record, { body: [markdownQuotation(name)] });
    return { id, files: [recordFile('claimants', id, text)], missing: MISSING };
  }

  function nobody(): Registered {
    if (nobodyId !== undefined) return { id: nobodyId, files: [], missing: MISSING };
    const id = (nobodyId = newId(NOBODY));
    const record = { name: `${TO_FILL_IN} who made these claims`, kind: 'person' };
    return {
      id,
      files: [recordFile('claimants', id, recordText('claimants', record))],
      missing: MISSING,
    };
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((address) => other.includes(address));
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
