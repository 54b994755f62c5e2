import type { Finding } from '../finding.ts';
import { areOpposites } from './opposites.ts';
import { isContentWord } from './function-words.ts';
import { NEGATIONS, NO_NEGATION, REFUSALS } from './negation-words.ts';
import {
  type Change,
  finding,
  type Finder,
  type Pairing,
  type Range,
  rightOf,
  type Side,
  wordsIn,
} from './pairing.ts';
import { stem } from './stem.ts';

/** Share of words in common below which "the same predicate" cannot be told. */
const ALIKE = 0.6;

/** A negation in a changed stretch, with what it denies. */
interface Cue {
  index: number;
  change: Change;
  target: number;
}

/** "not", "never", "without" … before a predicate that the other side has without it. */
export const findNegations: Finder = (pairing) => {
  if (pairing.alike < ALIKE) return [];
  const [lefts, rights] = [cuesOf(pairing, 'left'), cuesOf(pairing, 'right')];
  for (const one of [...lefts]) {
    const twin = rights.find((other) => other.change === one.change) ?? rights[0];
    if (!twin) break;
    lefts.splice(lefts.indexOf(one), 1);
    rights.splice(rights.indexOf(twin), 1);
  }
  return [
    ...lefts.flatMap((cue) => findingOf(pairing, cue, 'left')),
    ...rights.flatMap((cue) => findingOf(pairing, cue, 'right')),
  ];
};

function cuesOf({ left, right, changes, language }: Pairing, name: 'left' | 'right'): Cue[] {
  const side = name === 'left' ? left : right;
  const cues: Cue[] = [];
  for (const change of changes) {
    const { from, to } = change[name];
    for (let index = from; index < to; index++)
      if (isNegation(side, index, language))
        cues.push({ index, change, target: targetOf(side, index, language) });
  }
  return cues;
}

/** Whether the word denies what follows it. */
export function isNegation(side: Side, index: number, language: string): boolean {
  const word = side.words[index]?.folded ?? '';
  const next = side.words[index + 1]?.folded ?? '';
  if (language === 'en') {
    if (NO_NEGATION.has(next)) return false;
    if (word === 'no' && side.text[side.words[index]?.end ?? 0] === '.') return false;
    if (word.endsWith("n't")) return true;
    if (REFUSALS.has(word)) return next === 'to';
  }
  return NEGATIONS[language]?.includes(word) ?? false;
}

/**
 * The word that is denied: the next one with a meaning of its own. French denies the one before
 * ("ne vient pas"), and at the end of a sentence other languages do.
 */
function targetOf({ words }: Side, index: number, language: string): number {
  const isContent = (at: number) => isContentWord(words[at]?.folded ?? '', language);
  let after = index + 1;
  while (after < words.length && !isContent(after)) after++;
  let before = index - 1;
  while (before >= 0 && !isContent(before)) before--;
  const isBehind = language === 'fr' && /^(pas|jamais|rien)$/.test(words[index]?.folded ?? '');
  return (isBehind || after >= words.length) && before >= 0 ? before : after;
}

function findingOf(pairing: Pairing, cue: Cue, name: 'left' | 'right'): Finding[] {
  const { left, right, changes, language } = pairing;
  const [side, other] = name === 'left' ? [left, right] : [right, left];
  const range = cue.change[name];
  const across = cue.change[name === 'left' ? 'right' : 'left'];
  const denied = side.words[cue.target]?.folded ?? '';
  const said = contentIn(other, across, language);
  const cueWord = side.words[cue.index]?.folded ?? '';
  const opposite = said.find(
    (word) => areOpposites(word, denied, language) || areOpposites(word, cueWord, language),
  );
  if (opposite !== undefined) return [];
  const isOutside = cue.target >= range.to || cue.target < range.from;
  const isKept = isOutside
    ? cue.target < side.words.length && isUnchanged(changes, name, cue.target)
    : said.some((word) => stem(word, language) === stem(denied, language));
  const isReplaced = said.length > 0;
  if (!isKept && !isReplaced) return [];
  const own = wordsIn(side, {
    from: Math.min(cue.index, cue.target),
    to: Math.min(Math.max(cue.index, cue.target) + 1, side.words.length),
  });
  const theirs = wordsIn(other, across) ?? counterpart(pairing, cue, name);
  const severity = isKept && (!isOutside || said.length === 0) ? 'high' : 'attention';
  return [
    name === 'left'
      ? finding('negation', severity, own, theirs)
      : finding('negation', severity, theirs, own),
  ];
}

function contentIn({ words }: Side, { from, to }: Range, language: string): string[] {
  return words
    .slice(from, to)
    .map(({ folded }) => folded)
    .filter((word) => isContentWord(word, language));
}

function isUnchanged(changes: readonly Change[], name: 'left' | 'right', index: number): boolean {
  return !changes.some((change) => change[name].from <= index && index < change[name].to);
}

/** The denied word as the other side has it, without the negation. */
function counterpart({ left, right, changes }: Pairing, { target }: Cue, name: 'left' | 'right') {
  if (name === 'left') {
    const index = rightOf(changes, target);
    return index === undefined ? null : wordsIn(right, { from: index, to: index + 1 });
  }
  const swapped = changes.map((change) => ({ left: change.right, right: change.left }));
  const index = rightOf(swapped, target);
  return index === undefined ? null : wordsIn(left, { from: index, to: index + 1 });
}
