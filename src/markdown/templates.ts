import type { Point } from '../model/diagnostic.ts';
import type { LocalAddress } from './addresses.ts';
import type { Cite } from './directives.ts';
import { type Gapped, gapped } from './gaps.ts';
import { ID_PREFIX } from './heading-ids.ts';
import { type Group, MARK } from './marks.ts';
import { BETWEEN } from './pieces.ts';
import type { RenderedText } from './render.ts';

/** What comes of the pieces of a group that are alike but for their runs, which stand in the gaps. */
export interface Template {
  pieces: readonly PieceTemplate[];
  /** What stands below the whole text: its footnotes. */
  below: Gapped;
}

/** What comes of a piece. */
export interface PieceTemplate {
  /** Its HTML; behind all runs of its group comes the id of its heading. */
  html: Gapped;
  heading: { depth: number; words: Gapped } | undefined;
  cites: readonly (Placed & { source: Gapped; passage: Gapped | undefined })[];
  addresses: readonly (Placed & { path: Gapped; kind: 'link' | 'image' })[];
}

/** A place in a piece. */
interface Placed {
  /** From 0. */
  line: number;
  /** What stands before it in its line. */
  before: Gapped;
}

/** What the texts refer to, by line. */
interface References {
  cites: ReadonlyMap<number, readonly Cite[]>;
  addresses: ReadonlyMap<number, readonly LocalAddress[]>;
}

const LINES_BETWEEN = BETWEEN.split('\n').length - 2;

/**
 * Has groups rendered with marks in the place of their runs, all at once, and makes templates of what
 * comes of them; only the last of the groups may have footnotes. Gives `undefined` where a run did not
 * come to what its mark is, where anything is wrong with a text, and where what comes of a piece depends
 * on what stands around it.
 */
export function learn(
  groups: readonly Group[],
  render: (markdown: string) => RenderedText,
): Template[] | undefined {
  const texts = groups.flatMap((group) => group.texts);
  const rendered = render([...texts, ''].join(BETWEEN));
  // Which level a heading may have depends on the one before it, and is looked at in each document.
  if (rendered.complaints.some(({ rule }) => rule !== 'markdown-heading-level')) return undefined;
  const htmls = rendered.html.split(/\n?<hr>\n?/);
  const below = htmls.pop() ?? '';
  if (htmls.length !== texts.length) return undefined;
  const references = {
    cites: Map.groupBy(rendered.cites, ({ start }) => start.line),
    addresses: Map.groupBy(rendered.addresses, ({ start }) => start.line),
  };
  let line = 1;
  let next = 0;
  const templates: Template[] = [];
  for (const group of groups) {
    const pieces: PieceTemplate[] = [];
    for (const text of group.texts) {
      const piece = pieceTemplate(text, line, htmls[next++] ?? '', group, references);
      if (!piece) return undefined;
      pieces.push(piece);
      line += text.split('\n').length + LINES_BETWEEN;
    }
    const template = { pieces, below: gapped(group === groups.at(-1) ? below : '', group.marks) };
    if (!hasEachRun(template, group)) return undefined;
    templates.push(template);
  }
  return templates;
}

/** A heading that begins a piece, with its id and its words. */
const HEADING = /^<h\d id="([^"]*)">([^]*?)<\/h\d>/;
const DEPTH = /^#{2,6}(?= )/;
const EMPHASIS = /<\/?(?:em|strong)>/g;
const ID_MARK = `${MARK}-id`;

function pieceTemplate(
  text: string,
  firstLine: number,
  html: string,
  { marks }: Group,
  references: References,
): PieceTemplate | undefined {
  const lines = text.split('\n');
  const placed = <Item extends { start: Point }>(items: ReadonlyMap<number, readonly Item[]>) =>
    lines.flatMap((text, line) =>
      (items.get(firstLine + line) ?? []).map((item) => ({
        item,
        place: { line, before: gapped(text.slice(0, item.start.column - 1), marks) },
      })),
    );
  const [whole, id = '', inside = ''] = HEADING.exec(html) ?? [];
  const words = inside.replace(EMPHASIS, '');
  const depth = DEPTH.exec(text)?.[0].length;
  const hasHeading = whole !== undefined && depth !== undefined && !/[<&]/.test(words);
  const others = hasHeading ? html.slice(whole.length) : html;
  // A link to a heading of the text; and headings of which no more is known.
  if (others.includes(`href="#${ID_PREFIX}`) || /<h\d/.test(others)) return undefined;
  return {
    html: gapped(hasHeading ? html.replace(id, ID_MARK) : html, [...marks, ID_MARK]),
    heading: hasHeading ? { depth, words: gapped(words, marks) } : undefined,
    cites: placed(references.cites).map(({ item: { source, passage }, place }) => ({
      ...place,
      source: gapped(source, marks),
      passage: passage === undefined ? undefined : gapped(passage, marks),
    })),
    addresses: placed(references.addresses).map(({ item: { path, kind }, place }) => ({
      ...place,
      kind,
      path: gapped(path, marks),
    })),
  };
}

/** Whether every run has its gap in the HTML, and no other. */
function hasEachRun({ pieces, below }: Template, { marks }: Group): boolean {
  const all = [...pieces.map(({ html }) => html), below];
  const gaps = all.flatMap(({ runs }) => runs.filter((run) => run < marks.length));
  const isTwice = all.some(({ texts }) =>
    texts.some((text) => text.includes(MARK) || /[\uE000\uE001]/.test(text)),
  );
  return gaps.length === marks.length && new Set(gaps).size === gaps.length && !isTwice;
}
