import type { Finding, Words } from '../finding.ts';
import { areAliases } from './alias.ts';
import { exchangeOf, isReordered } from './exchange.ts';
import { isContentWord } from './function-words.ts';
import { type Name, namesOf } from './names.ts';
import {
  type Change,
  finding,
  type Finder,
  type Pairing,
  type Range,
  type Side,
  wordsAt,
  wordsIn,
} from './pairing.ts';

/** Share of words in common below which nothing stands in a common role. */
const ALIKE = 0.5;
const SURELY_ALIKE = 0.6;
/** How many other words with a meaning may stand beside a name that was replaced. */
const BESIDE = 2;

/** A name in the place of another. Another spelling, a title or a surname alone is the same name. */
export const findNames: Finder = (pairing) => {
  if (pairing.alike < ALIKE) return [];
  const lefts = namesOf(pairing.left, pairing.right.text);
  const rights = namesOf(pairing.right, pairing.left.text);
  return pairing.changes.flatMap((change) => replaced(pairing, change, lefts, rights));
};

function replaced(
  pairing: Pairing,
  change: Change,
  lefts: readonly Name[],
  rights: readonly Name[],
): Finding[] {
  const { left, right, language, alike } = pairing;
  if (isReordered(pairing, change)) return [];
  const isExchanged = exchangeOf(pairing, change) !== undefined;
  const ours = touching(lefts, change.left);
  const theirs = touching(rights, change.right);
  const pairs: [Name, Name][] = [];
  const free = new Set(theirs);
  for (const one of ours) {
    const isKept = theirs.some((other) => areAliases(one.words, other.words, language));
    if (isKept) continue;
    const other = [...free].find(
      (each) => !ours.some((mine) => areAliases(mine.words, each.words, language)),
    );
    if (!other) continue;
    free.delete(other);
    pairs.push([one, other]);
  }
  const isShort = [
    beside(left, change.left, ours, language),
    beside(right, change.right, theirs, language),
  ].every((count) => count <= BESIDE);
  return pairs.map(([one, other]) => {
    const isMoved =
      !isExchanged &&
      (isAmong(one, rights, theirs, language) || isAmong(other, lefts, ours, language));
    const isSure = isShort && !isMoved && alike >= SURELY_ALIKE && one.isSure && other.isSure;
    return finding(
      'name',
      isSure ? 'high' : 'attention',
      asWritten(left, one),
      asWritten(right, other),
    );
  });
}

/** With the last point of "U.S.". */
function asWritten(side: Side, name: Name): Words | null {
  const words = wordsIn(side, name);
  if (!words || !/\.\p{Lu}$/u.test(words.text) || side.text[words.end] !== '.') return words;
  return words.end < side.end ? wordsAt(side, words.start, words.end + 1) : words;
}

function touching(names: readonly Name[], range: Range): Name[] {
  return names.filter((name) => name.from < range.to && name.to > range.from);
}

/** Whether the name stands elsewhere among the names of the other side. */
function isAmong(
  name: Name,
  names: readonly Name[],
  here: readonly Name[],
  language: string,
): boolean {
  return names.some((each) => !here.includes(each) && areAliases(name.words, each.words, language));
}

/** The words with a meaning in a change that belong to no name. */
function beside(side: Side, { from, to }: Range, names: readonly Name[], language: string): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const isNamed = names.some((name) => name.from <= index && index < name.to);
    if (!isNamed && isContentWord(side.words[index]?.folded ?? '', language)) count++;
  }
  return count;
}
