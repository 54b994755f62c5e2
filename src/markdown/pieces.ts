import { takeRuns } from './simple-lines.ts';

/** A part of a document with its runs of words taken out. */
export interface Piece {
  text: string;
  /** What was taken out, in the order in which it stood there. */
  runs: readonly string[];
  start: { line: number; offset: number };
}

/** A line of a document, and what is left of it where it is simple. */
interface Line {
  text: string;
  isSimple: boolean;
  shape: string;
  runs: readonly string[];
  /** Where it begins in the document; both count from 0. */
  start: { line: number; offset: number };
}

/** An item of a list; one at the beginning of a block may belong to the list in the block above it. */
const ITEM = /^ *(?:[-*+]|\d+[.)])(?: |$)/;
const FOOTNOTE = /^\[\^\w+\]:/;
const CALL_OR_FOOTNOTE = /\[\^(\w+)\](:?)/g;
/** What may reach over empty lines: code, HTML, containers of directives, definitions. */
const REACHING = /```|~~~| {4}|<[A-Za-z/!?]|:::|\]:|\t|^ +$/;

/** Between pieces that are parsed together, so that none goes on in the next. */
export const BETWEEN = '\n\n***\n\n';

/** Lines as one piece. */
export function pieceOf(lines: readonly Line[]): Piece {
  return {
    text: lines.map(({ shape }) => shape).join('\n'),
    runs: lines.flatMap(({ runs }) => runs),
    start: lines[0]?.start ?? { line: 0, offset: 0 },
  };
}

/**
 * Cuts a document into pieces that mean the same apart: the blocks between empty lines, but lists
 * that follow one another as one. Gives `undefined` where a line may belong to more than its block,
 * and where there is no footnote that is referred to.
 */
export function piecesOf(lines: readonly Line[]): Piece[] | undefined {
  const isApart = !lines.some((line, index) => reachesOn(line, lines[index - 1]));
  if (!isApart || !hasItsFootnotes(lines)) return undefined;
  const blocks: { start: number; end: number }[] = [];
  let block = { start: 0, end: 0 };
  let hasItems = false;
  for (const [index, { text }] of lines.entries()) {
    if (text === '') continue;
    const isItem = ITEM.test(text);
    const isFirst = index === 0 || block.end < index;
    if (isFirst && !(isItem && hasItems)) {
      block = { start: index, end: index };
      blocks.push(block);
      hasItems = false;
    }
    hasItems ||= isItem;
    block.end = index + 1;
  }
  return blocks.map(({ start, end }) => pieceOf(lines.slice(start, end)));
}

/** Whether a line may go on behind an empty one, or go on with what stands above it. */
function reachesOn({ text, isSimple }: Line, before: Line | undefined): boolean {
  if (isSimple) return false;
  return REACHING.test(text.replace(FOOTNOTE, '')) || (text.startsWith(' ') && !before?.text);
}

/**
 * The lines of a document. Runs are taken where nothing but simple lines stand before them, back to
 * an empty one: elsewhere they could be part of a link's title, of a tag or of a directive's
 * attributes that began above.
 */
export function linesOf(document: string): Line[] {
  let isOpen = false;
  let offset = 0;
  return document.split('\n').map((text, line) => {
    const taken = isOpen ? undefined : takeRuns(text);
    isOpen = !taken && /[^ \t]/.test(text);
    const start = { line, offset };
    offset += text.length + 1;
    return taken
      ? { text, isSimple: true, shape: taken.shape, runs: taken.runs, start }
      : { text, isSimple: text === '', shape: text, runs: [], start };
  });
}

/** Whether every footnote that is referred to has a text; what refers to none is a text itself. */
function hasItsFootnotes(lines: readonly Line[]): boolean {
  const called = new Set<string>();
  const there = new Set<string>();
  for (const { text } of lines) {
    if (!text.includes('[^')) continue;
    for (const [, label = '', colon] of text.matchAll(CALL_OR_FOOTNOTE)) {
      (colon === '' ? called : there).add(label.toLowerCase());
    }
  }
  return called.isSubsetOf(there);
}
