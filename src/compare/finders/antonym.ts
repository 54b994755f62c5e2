import type { Finding } from '../finding.ts';
import { areContrasted } from './contrasts.ts';
import { exchangeOf, isReordered } from './exchange.ts';
import { isContentWord } from './function-words.ts';
import { isNegation } from './negation.ts';
import { namesOf } from './names.ts';
import { areOpposites } from './opposites.ts';
import {
  type Change,
  finding,
  type Finder,
  foldedIn,
  type Pairing,
  type Range,
  type Side,
  wordsIn,
} from './pairing.ts';
import { quantitiesOf } from './quantity.ts';

/** Share of words in common below which two words are in no common place. */
const ALIKE = 0.6;
/** Words further apart than this are in no common clause: two synonyms may have changed places. */
const NEAR = 10;
/** Share of words in common from which words that changed places changed their roles. */
const SURELY_ALIKE = 0.75;
/** More words with a meaning of their own, and the place is rewritten rather than its word replaced. */
const LONGEST = 4;

/** A word replaced by its opposite. A negation beside one of the two turns it back. */
export const findAntonyms: Finder = (pairing) =>
  pairing.changes.flatMap((change) => {
    const { left, right, language, alike } = pairing;
    if (isReordered(pairing, change)) return [];
    if (alike >= SURELY_ALIKE && isExchanged(pairing, change))
      return [finding('antonym', 'high', wordsIn(left, change.left), wordsIn(right, change.right))];
    const pair = oppositesIn(pairing, change);
    if (!pair) return contrasts(pairing, change);
    const isTurned =
      (negations(left, change.left, pair[0], language) -
        negations(right, change.right, pair[1], language)) %
        2 !==
      0;
    if (isTurned) return [];
    const isShort = [
      contentWords(left, change.left, language),
      contentWords(right, change.right, language),
    ].every((count) => count <= LONGEST);
    const [one, other] = pair.map((index): Range => ({ from: index, to: index + 1 }));
    if (!one || !other || (alike < ALIKE && !isShort)) return [];
    const severity = alike >= ALIKE && isShort ? 'high' : 'attention';
    return [finding('antonym', severity, wordsIn(left, one), wordsIn(right, other))];
  });

/** Words of a meaning, no names, that changed places with others. */
function isExchanged(pairing: Pairing, change: Change): boolean {
  const { left, right, language } = pairing;
  const other = exchangeOf(pairing, change);
  if (!other || Math.abs(other.left.from - change.left.from) > NEAR) return false;
  const counts = [
    contentWords(left, change.left, language),
    contentWords(right, change.right, language),
  ];
  const isNamed =
    namesOf(left).some(({ from, to }) => from < change.left.to && to > change.left.from) ||
    quantitiesOf(left, new Set()).some(
      ({ from, to }) => from < change.left.to && to > change.left.from,
    );
  return !isNamed && counts.every((count) => count > 0 && count <= LONGEST);
}

/** A word alone in the place of another of its kind: "son" for "brother". */
function contrasts({ left, right, language, alike }: Pairing, change: Change): Finding[] {
  const [one = '', ...more] = foldedIn(left, change.left);
  const [other = '', ...others] = foldedIn(right, change.right);
  if (more.length > 0 || others.length > 0 || alike < ALIKE) return [];
  if (!areContrasted(one, other, language) || !isReplaced(left, right, one, other)) return [];
  return [
    finding('antonym', 'attention', wordsIn(left, change.left), wordsIn(right, change.right)),
  ];
}

function oppositesIn({ left, right, language }: Pairing, change: Change): [number, number] | null {
  for (let one = change.left.from; one < change.left.to; one++) {
    for (let other = change.right.from; other < change.right.to; other++) {
      const [a, b] = [left.words[one]?.folded ?? '', right.words[other]?.folded ?? ''];
      if (areOpposites(a, b, language) && isReplaced(left, right, a, b)) return [one, other];
    }
  }
  return null;
}

/** Neither word only moved to another place, or both changed places. */
function isReplaced(left: Side, right: Side, one: string, other: string): boolean {
  const count = ({ words }: Side, word: string) =>
    words.filter(({ folded }) => folded === word).length;
  const [gone, come] = [
    count(left, one) - count(right, one),
    count(right, other) - count(left, other),
  ];
  return (gone > 0 && come > 0) || (gone === 0 && come === 0);
}

/** Negations in a range, without the opposed word itself: "denied" is one. */
function negations(side: Side, { from, to }: Range, opposed: number, language: string): number {
  let count = 0;
  for (let index = from; index < to; index++)
    if (index !== opposed && isNegation(side, index, language)) count++;
  return count;
}

function contentWords({ words }: Side, { from, to }: Range, language: string): number {
  return words.slice(from, to).filter(({ folded }) => isContentWord(folded, language)).length;
}
