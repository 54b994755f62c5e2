import type { Root } from 'mdast';
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { BETWEEN, linesOf, type Piece, pieceOf, piecesOf } from './pieces.ts';
import { type Shape, shapeOf, treeOf } from './shapes.ts';

/** Shapes that are kept at once, and the characters of the longest. */
const MOST_SHAPES = 1000;
const LONGEST_SHAPE = 500;

/** Our own signs, which no text has a use for, and ends of lines that are none to `linesOf`. */
export const ODD = /^\uFEFF|[\uE000\uE001\r]/;

type Parse = (text: string) => Root;

/**
 * Takes runs of plain words out of a document, has it parsed, and puts them back into the tree, with
 * all positions as they are in the document. micromark looks at every character of a text three
 * times, and most of a fact-check is prose. A document is parsed in pieces where it can
 * be, and most of them are, without their words, like one that was parsed before: its tree serves
 * again. Where the tree of a document does not hold every run as what it was taken for (but as code,
 * or in a title), the document is parsed as it is.
 */
export function remarkPlainRuns(this: Processor): void {
  const { parser } = this;
  if (!parser) throw new Error('`remarkPlainRuns` comes after the parser');
  const known = new Map<string, Shape>();
  this.parser = (document: string, file: VFile) => {
    const parse: Parse = (text) => parser(text, file) as Root;
    return (ODD.test(document) ? undefined : quickTree(document, parse, known)) ?? parse(document);
  };
}

function quickTree(document: string, parse: Parse, known: Map<string, Shape>): Root | undefined {
  const lines = linesOf(document);
  const pieces = piecesOf(lines);
  if (!pieces) return wholeTree(pieceOf(lines), parse);
  const shapes = shapesOf(pieces, parse, known);
  if (!shapes) return undefined;
  const root: Root = {
    type: 'root',
    children: [],
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: {
        line: lines.length,
        column: (lines.at(-1)?.text.length ?? 0) + 1,
        offset: document.length,
      },
    },
  };
  const children = pieces.flatMap((piece) => treeOf(shapes.get(piece.text) ?? [], piece));
  return Object.assign(root, { children });
}

/** The tree of a document that is parsed at once, where anything was taken out of it. */
function wholeTree(piece: Piece, parse: Parse): Root | undefined {
  if (piece.runs.length === 0) return undefined;
  const shape = shapeOf([parse(piece.text)], piece.text, { line: 0, offset: 0 });
  const [root] = shape ? treeOf(shape, piece) : [];
  return root?.type === 'root' ? root : undefined;
}

/** The shapes of pieces by their texts; those that are not known yet are parsed, all at once. */
function shapesOf(
  pieces: readonly Piece[],
  parse: Parse,
  known: Map<string, Shape>,
): Map<string, Shape> | undefined {
  const shapes = new Map<string, Shape>();
  const unknown = new Set<string>();
  for (const { text } of pieces) {
    const shape = known.get(text);
    if (shape) shapes.set(text, shape);
    else unknown.add(text);
  }
  for (const [text, shape] of parsed([...unknown], parse)) {
    if (!shape) return undefined;
    shapes.set(text, shape);
    if (text.length > LONGEST_SHAPE) continue;
    if (known.size >= MOST_SHAPES) known.clear();
    known.set(text, shape);
  }
  return shapes;
}

/** Parses pieces, with texts for the footnotes that they refer to. */
function parsed(texts: readonly string[], parse: Parse): [string, Shape | undefined][] {
  if (texts.length === 0) return [];
  const calls = new Set(texts.flatMap((text) => text.match(/\[\^\w+\]/g) ?? []));
  const footnotes = [...calls].map((call) => `${call}: x`).join('\n');
  const { children } = parse([...texts, footnotes].join(BETWEEN));
  let line = 0;
  let offset = 0;
  let next = 0;
  return texts.map((text) => {
    const first = next;
    while ((children[next]?.position?.start.offset ?? Infinity) < offset + text.length) next++;
    const shape = shapeOf(children.slice(first, next), text, { line, offset });
    offset += text.length + BETWEEN.length;
    line += text.split('\n').length + BETWEEN.split('\n').length - 2;
    while ((children[next]?.position?.start.offset ?? Infinity) < offset) next++;
    return [text, shape];
  });
}
