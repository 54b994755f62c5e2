import { foldPassage } from './fold.ts';
import { linkInOrder } from './in-order.ts';
import { likenessOf, spacesOf, type Link } from './likeness.ts';
import { linkLeftOver } from './left-over.ts';
import type { Sentences } from './terms.ts';

/** Sentences of both sides that say the same, by their indices. */
export interface Group {
  left: number[];
  right: number[];
  /** How alike they are, from 0 to 1. */
  score: number;
  /** They stand elsewhere in the order of the other side. */
  moved: boolean;
}

/**
 * Which sentences of two texts belong together, in the order of the left one: first those that keep
 * their order, then among the rest those that moved. The sides play no part: what is found is the
 * same, mirrored, when they are swapped.
 */
export function alignSentences(left: Sentences, right: Sentences): Group[] {
  // Between equals there is no reason to choose, and it must be the same choice from both sides.
  const isSwapped = comesAfter(left.texts, right.texts);
  const groups = isSwapped ? align(right, left).map(swap) : align(left, right);
  return groups.sort((one, other) => (one.left[0] ?? 0) - (other.left[0] ?? 0));
}

function align(left: Sentences, right: Sentences): Group[] {
  const spaces = spacesOf(left, right);
  const [folded, other] = [left.texts.map(foldPassage), right.texts.map(foldPassage)];
  const isEqual = (i: number, j: number): boolean => folded[i] === other[j];
  const sizes = [left.texts.length, right.texts.length] as const;
  const links = linkInOrder(spaces, sizes, isEqual);
  const groups = links.map((link) => groupOf(link, false));
  for (const link of linkLeftOver(spaces, sizes, isEqual, links)) {
    const moved = links.some((other) => link.left < other.left !== link.right < other.right);
    if (!moved) links.push(link);
    groups.push(groupOf(link, moved));
  }
  return groups;

  function groupOf(link: Link, moved: boolean): Group {
    const isWhole = link.leftCount + link.rightCount === 2 && isEqual(link.left, link.right);
    return {
      left: range(link.left, link.leftCount),
      right: range(link.right, link.rightCount),
      score: isWhole ? 1 : likenessOf(spaces, link),
      moved,
    };
  }
}

function comesAfter(texts: readonly string[], others: readonly string[]): boolean {
  const index = texts.findIndex((text, at) => text !== others[at]);
  return (texts[index] ?? '') > (others[index] ?? '');
}

function swap({ left, right, ...group }: Group): Group {
  return { ...group, left: right, right: left };
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
