import type { Nodes, Root } from 'mdast';
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { walk } from './walk.ts';

/** Stands for a run of words while the parser works; a private character, no text has a use for it. */
const STAND_IN = '\uE000';
const STAND_INS = /\uE000/g;

/** Letters, digits and marks that mean nothing in Markdown unless something was opened before them. */
const WORDS = String.raw`\p{L}\p{M}\p{N} ,.;'"“”„‘’‚«»()?!/%…–—-`;

/** A link without a title, a citation or another directive, each whole; what a footnote refers to. */
const WHOLE = String.raw`(?::[a-z]+)?\[[^\[\]\\\x60<>{}!]*\](?:\([^\s()<>"'\\]*\)|\{[^{}<>\x60\\]*\})|\[\^\w+\]`;

/** A line, after its mark of a list or a heading, of words, such wholes and asterisks alone. */
const SIMPLE_LINE = new RegExp(
  String.raw`^(?:[-*>] |\d{1,3}[.)] |#{1,6} )?\p{L}(?:[*${WORDS}]|: |${WHOLE})*$`,
  'u',
);

/** A whole, which stays, or a run of words, which begins and ends with a letter. */
const WHOLE_OR_RUN = new RegExp(String.raw`${WHOLE}|(\p{L}[${WORDS}]{14,}\p{L})`, 'gu');

/** A run that was taken out. */
interface Run {
  text: string;
  /** Where its stand-in is, counted from 1. */
  line: number;
  column: number;
  /** Characters that were taken out before it, in the document and in its line. */
  before: number;
  beforeInLine: number;
}

/**
 * Takes runs of plain words out of a document, has it parsed, and puts them back into the tree, with
 * all positions as they are in the document. micromark looks at every character of a text three
 * times, and most of a fact-check is prose. To Markdown a run is what its stand-in is: a letter. A
 * document whose tree does not hold every run as text (but as code, or in an address) is parsed as
 * it is.
 */
export function remarkPlainRuns(this: Processor): void {
  const { parser } = this;
  if (!parser) throw new Error('`remarkPlainRuns` comes after the parser');
  this.parser = (document: string, file: VFile) => {
    const { shortened, runs } = takeOut(document);
    if (runs.length === 0) return parser(document, file);
    const tree = parser(shortened, file) as Root;
    return putBack(tree, runs) ? tree : parser(document, file);
  };
}

/**
 * Only from simple lines with nothing but such lines before them, back to an empty one: elsewhere a
 * run could be part of a link's title, of a tag or of a directive's attributes that began above it.
 */
function takeOut(document: string): { shortened: string; runs: Run[] } {
  const runs: Run[] = [];
  if (document.includes(STAND_IN)) return { shortened: document, runs };
  let before = 0;
  let isOpen = false;
  const lines = document.split('\n').map((line, index) => {
    isOpen = line.trim() !== '' && (isOpen || !SIMPLE_LINE.test(line));
    if (isOpen) return line;
    let beforeInLine = 0;
    return line.replace(WHOLE_OR_RUN, (found, text: string | undefined, offset: number) => {
      if (text === undefined) return found;
      const column = offset + 1 - beforeInLine;
      runs.push({ text, line: index + 1, column, before, beforeInLine });
      const removed = text.length - STAND_IN.length;
      before += removed;
      beforeInLine += removed;
      return STAND_IN;
    });
  });
  return { shortened: lines.join('\n'), runs };
}

/** Gives whether every run was found as text; the tree is of no use where one was not. */
function putBack(tree: Root, runs: readonly Run[]): boolean {
  const move = mover(runs);
  let found = 0;
  const fix = (node: Nodes) => {
    if (node.type === 'text' && node.value.includes(STAND_IN)) {
      node.value = node.value.replace(STAND_INS, () => runs[found++]?.text ?? '');
    }
    if (!node.position) return;
    move(node.position.start);
    move(node.position.end);
  };
  fix(tree);
  walk<Nodes>(tree, fix);
  return found === runs.length;
}

/** Moves points of the shortened document to where they are in the whole one. */
function mover(runs: readonly Run[]): (point: Point) => void {
  // For every line, the first run that is not before it.
  const firstIn: number[] = [];
  for (const [index, { line }] of runs.entries()) {
    while (firstIn.length <= line) firstIn.push(index);
  }
  return (point) => {
    let index = firstIn[point.line] ?? runs.length;
    while (runs[index]?.line === point.line && (runs[index]?.column ?? 0) < point.column) index++;
    const last = runs[index - 1];
    if (!last) return;
    const removed = last.text.length - STAND_IN.length;
    if (point.offset !== undefined) point.offset += last.before + removed;
    if (last.line === point.line) point.column += last.beforeInLine + removed;
  };
}
