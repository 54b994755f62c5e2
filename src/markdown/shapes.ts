import type { Nodes } from 'mdast';
import type { Point } from 'unist';
import type { Piece } from './pieces.ts';
import { VALUE, WORDS } from './simple-lines.ts';

/** The tree of a piece of Markdown from which the runs were taken, to be had for every such piece. */
export type Shape = readonly Part[];

/** A node of a shape. */
interface Part {
  /** Its fields, of which copies are handed out. */
  node: Nodes;
  start: Place;
  end: Place;
  parts: readonly Part[] | undefined;
  /** Index of the first run in its fields. */
  firstRun: number | undefined;
}

/** A point of a shape, with the number of runs before it and before its line. */
interface Place {
  /** From 0. */
  line: number;
  offset: number;
  column: number;
  runs: number;
  runsBeforeLine: number;
}

/**
 * Makes a shape of the nodes that were parsed from `text`, which began at `start`. Gives `undefined`
 * where a run is not found as what it was taken for, as words or an address.
 */
export function shapeOf(
  nodes: readonly Nodes[],
  text: string,
  start: Piece['start'],
): Shape | undefined {
  const { before, beforeLine } = countRuns(text);
  let found = 0;
  const placeOf = (point: Point): Place => {
    const line = point.line - 1 - start.line;
    const offset = (point.offset ?? 0) - start.offset;
    const runsBeforeLine = beforeLine[line] ?? 0;
    return { line, column: point.column, offset, runs: before[offset] ?? 0, runsBeforeLine };
  };
  const partOf = (node: Nodes): Part => {
    // The words of a link stand before its address.
    const parts = 'children' in node ? node.children.map(partOf) : undefined;
    const count = runsIn(node);
    const firstRun = count === 0 ? undefined : found;
    found += node.position ? count : NaN;
    const { start, end } = node.position ?? NOWHERE;
    return { node, start: placeOf(start), end: placeOf(end), parts, firstRun };
  };
  const shape = nodes.map(partOf);
  return found === before.at(-1) ? shape : undefined;
}

const NOWHERE = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** How many runs stand before each offset of a text, and before each of its lines. */
function countRuns(text: string): { before: number[]; beforeLine: number[] } {
  let count = 0;
  const before = [0];
  const beforeLine = [0];
  // Offsets count UTF-16 units.
  for (const unit of text.split('')) {
    if (unit === WORDS || unit === VALUE) count++;
    if (unit === '\n') beforeLine.push(count);
    before.push(count);
  }
  return { before, beforeLine };
}

/** How many runs stand where `fill` puts them back, in the fields of a node alone. */
function runsIn(node: Nodes): number {
  if (node.type === 'text') return node.value.split(WORDS).length - 1;
  if (node.type === 'link') return Number(node.url === VALUE);
  if (node.type === 'image')
    return (node.alt ?? '').split(WORDS).length - 1 + Number(node.url === VALUE);
  if (node.type === 'textDirective')
    return Object.values(node.attributes ?? {}).filter((value) => value === VALUE).length;
  return 0;
}

/** Makes the tree of a piece of Markdown that has the shape; new with each call. */
export function treeOf(shape: Shape, { start, runs }: Piece): Nodes[] {
  // Characters that were taken out with so many runs.
  const taken = [0];
  let sum = 0;
  for (const run of runs) taken.push((sum += run.length - 1));
  const pointOf = ({ line, column, offset, runs, runsBeforeLine }: Place): Point => {
    const before = taken[runs] ?? 0;
    return {
      line: line + start.line + 1,
      column: column + before - (taken[runsBeforeLine] ?? 0),
      offset: offset + start.offset + before,
    };
  };
  const nodeOf = (part: Part): Nodes => {
    const position = { start: pointOf(part.start), end: pointOf(part.end) };
    const node = ownCopy(part.node);
    node.position = position;
    if (part.parts) Object.assign(node, { children: part.parts.map(nodeOf) });
    if (part.firstRun !== undefined) fill(node, runs, part.firstRun);
    return node;
  };
  return shape.map(nodeOf);
}

/** A copy of what plugins may change: all but the children. */
function ownCopy(node: Nodes): Nodes {
  if (node.type === 'table') return { ...node, align: [...(node.align ?? [])] };
  return 'attributes' in node ? { ...node, attributes: { ...node.attributes } } : { ...node };
}

/** Puts runs back into the fields of a node. */
function fill(node: Nodes, runs: readonly string[], first: number): void {
  let next = first;
  const take = () => runs[next++] ?? '';
  const words = (text: string) => (text === WORDS ? take() : text.replaceAll(WORDS, take));
  const value = (text: string) => (text === VALUE ? take() : text);
  if (node.type === 'text') node.value = words(node.value);
  else if (node.type === 'link') node.url = value(node.url);
  else if (node.type === 'image') {
    node.alt = words(node.alt ?? '');
    node.url = value(node.url);
  } else if (node.type === 'textDirective') {
    node.attributes = Object.fromEntries(
      Object.entries(node.attributes ?? {}).map(([name, text]) => [name, text && value(text)]),
    );
  }
}
