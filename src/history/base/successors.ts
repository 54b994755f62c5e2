import { readFileSync } from 'node:fs';
import { segmentWords } from '../../compare/words.ts';
import type { Draft, DraftFile } from '../../corpus/draft.ts';
import { decode } from '../../corpus/text.ts';
import type { BaseCheck } from './base-record.ts';

/** Which check of today a check of the base became. */
export interface Successor {
  now: DraftFile<'checks'>;
  /** Its own slug, a former slug that it lists, or only a text that is much the same. */
  by: 'slug' | 'alias' | 'likeness';
}

/** Words that two texts have in common, of all words of both, from which on one became the other. */
const ALIKE = 0.6;
/** Pairs of texts that are held against each other; beyond, only the claims are. */
const MOST_PAIRS = 10_000;

/**
 * Finds what became of checks of the base. `isOld` tells the slugs that the base has: a check that
 * was there already is nobody's successor, and an alias that leads to one is a redirection.
 */
export function successorsOf(
  checks: readonly BaseCheck[],
  isOld: (slug: string) => boolean,
  { files }: Pick<Draft, 'files'>,
): Map<string, Successor> {
  const found = new Map<string, Successor>();
  const byAlias = aliasOwners({ files });
  const lost: BaseCheck[] = [];
  for (const check of checks) {
    const same = files.checks.get(check.id);
    const heir = byAlias.get(check.id);
    if (same) found.set(check.id, { now: same, by: 'slug' });
    else if (!heir) lost.push(check);
    else if (!isOld(heir.id)) found.set(check.id, { now: heir, by: 'alias' });
  }
  const taken = new Set([...found.values()].map(({ now }) => now.id));
  const fresh = [...files.checks.values()].filter(({ id }) => !isOld(id) && !taken.has(id));
  for (const [slug, now] of alike(lost, fresh)) found.set(slug, { now, by: 'likeness' });
  return found;
}

/** The check that lists each alias. */
export function aliasOwners({ files }: Pick<Draft, 'files'>): Map<string, DraftFile<'checks'>> {
  const owners = new Map<string, DraftFile<'checks'>>();
  for (const file of files.checks.values()) {
    for (const alias of file.prepared.data?.aliases ?? []) {
      if (!owners.has(alias)) owners.set(alias, file);
    }
  }
  return owners;
}

/** The likeliest pairs first, each check once. */
function alike(
  lost: readonly BaseCheck[],
  fresh: readonly DraftFile<'checks'>[],
): [string, DraftFile<'checks'>][] {
  if (lost.length === 0 || fresh.length === 0) return [];
  const isFew = lost.length * fresh.length <= MOST_PAIRS;
  const candidates = fresh.map((file) => ({
    file,
    claim: file.prepared.data?.claim.text,
    words: isFew ? wordsOf(decode(readFileSync(file.absolute))) : new Set<string>(),
  }));
  const byClaim = new Map(candidates.map((one) => [one.claim, one]));
  const pairs = lost.flatMap(({ id, text, data: { claim } }) => {
    const same = claim.text === undefined ? undefined : byClaim.get(claim.text);
    const words = isFew ? wordsOf(text) : new Set<string>();
    return [
      ...(same ? [{ id, file: same.file, likeness: 1 + inCommon(words, same.words) }] : []),
      ...(isFew
        ? candidates.map((one) => ({ id, file: one.file, likeness: inCommon(words, one.words) }))
        : []),
    ];
  });
  const found = new Map<string, DraftFile<'checks'>>();
  const taken = new Set<DraftFile>();
  for (const { id, file, likeness } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (likeness < ALIKE || found.has(id) || taken.has(file)) continue;
    found.set(id, file);
    taken.add(file);
  }
  return [...found];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(segmentWords(text, 'en').map(({ folded }) => folded));
}

/** From 0, for nothing, to 1, for all (Sørensen and Dice). */
function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * one.intersection(other).size) / all;
}
