import { diffArrays } from 'diff';
import type { Stretch } from './word-diff.ts';
import { wordDiff } from './word-diff.ts';
import { segmentExactly } from './words.ts';

/** A part of a text: its paragraphs, headings and the like, each as plain text. */
export interface Text {
  blocks: readonly string[];
  language: string;
}

/** What became of the blocks of a text in its next version; a side without blocks is empty. */
export type TextChange =
  { kind: 'same'; blocks: string[] } | { kind: 'changed'; before: Stretch[][]; after: Stretch[][] };

/** Share of words in common from which on one block is an edited version of another. */
const ALIKE = 0.4;

/** Most pairs of blocks that are looked at to tell which became which. */
const MOST_PAIRS = 10_000;

/** Most blocks that may differ before all are taken for different; bounds the time. */
const MOST_EDITS = 5000;

/**
 * What changed from one version of a text to the next, block by block in the order of the page, the
 * words that differ marked in each. Words are compared as they are written, white space apart.
 */
export function textChanges(before: Text, after: Text): TextChange[] {
  const parts = diffArrays([...before.blocks], [...after.blocks], {
    maxEditLength: MOST_EDITS,
  }) ?? [
    { removed: true, added: false, value: [...before.blocks] },
    { removed: false, added: true, value: [...after.blocks] },
  ];
  const changes: TextChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    changes.push(...pairsOf(removed, added).map((pair) => blockChange(pair, before, after)));
    removed = [];
    added = [];
  };
  for (const part of parts) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else {
      flush();
      changes.push({ kind: 'same', blocks: part.value });
    }
  }
  flush();
  return changes;
}

/** The words that differ between two versions of a line; all of them where little is left of it. */
export function lineChanges(
  before: string,
  after: string,
  languages: { before: string; after: string },
): { before: Stretch[]; after: Stretch[] } {
  const diff = wordDiff(
    { texts: [before], language: languages.before },
    { texts: [after], language: languages.after },
    segmentExactly,
  );
  const [left = [], right = []] = [diff.left[0], diff.right[0]];
  const isMarked = [...left, ...right].some(({ changed }) => changed);
  return isMarked ? { before: left, after: right } : { before: whole(before), after: whole(after) };
}

interface Pair {
  before?: string;
  after?: string;
}

function blockChange({ before, after }: Pair, one: Text, other: Text): TextChange {
  const changes =
    before !== undefined && after !== undefined
      ? lineChanges(before, after, { before: one.language, after: other.language })
      : { before: whole(before), after: whole(after) };
  const sides = (side: Stretch[]) => (side.length > 0 ? [side] : []);
  return { kind: 'changed', before: sides(changes.before), after: sides(changes.after) };
}

function whole(text: string | undefined): Stretch[] {
  return text === undefined || text === '' ? [] : [{ text, changed: true }];
}

/**
 * Which of the blocks that went became which of those that came: the pairs in order that have the
 * most words in common (dynamic programming), and between them those that have no other.
 */
function pairsOf(removed: readonly string[], added: readonly string[]): Pair[] {
  const [n, m] = [removed.length, added.length];
  if (n * m > MOST_PAIRS) return [...removed.map(gone), ...added.map(come)];
  const bags = { removed: removed.map(bagOf), added: added.map(bagOf) };
  const alike = (i: number, j: number) => likeness(bags.removed[i], bags.added[j]);
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const score = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + alike(i, j));
      best[i]?.fill(score, j, j + 1);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const [before = '', after = ''] = [removed[i], added[j]];
    if (i < n && j < m && alike(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + alike(i, j)) {
      pairs.push({ before, after });
      i++;
      j++;
    } else if (i < n && (j >= m || at(i, j) === at(i + 1, j))) {
      pairs.push({ before });
      i++;
    } else {
      pairs.push({ after });
      j++;
    }
  }
  return pairs;
}

const gone = (before: string): Pair => ({ before });
const come = (after: string): Pair => ({ after });

type Bag = ReadonlyMap<string, number>;

function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** Dice's coefficient of two bags of words; nothing for two blocks that have little in common. */
function likeness(one: Bag = new Map(), other: Bag = new Map()): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const all = [...one.values(), ...other.values()].reduce((sum, count) => sum + count, 0);
  const share = all === 0 ? 0 : (2 * common) / all;
  return share < ALIKE ? 0 : share;
}
