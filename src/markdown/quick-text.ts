import GithubSlugger from 'github-slugger';
import type { Point } from '../model/diagnostic.ts';
import { filled, type Gapped } from './gaps.ts';
import { ID_PREFIX } from './heading-ids.ts';
import { type Group, MARK, marked } from './marks.ts';
import { linesOf, type Piece, piecesOf } from './pieces.ts';
import { ODD } from './plain-runs.ts';
import type { RenderedText, Source, TextReferences } from './render.ts';
import { learn, type PieceTemplate, type Template } from './templates.ts';

/** Templates that are kept at once, and the characters of the longest. */
const MOST_TEMPLATES = 1000;
const LONGEST_TEMPLATE = 4000;

/** Images, which have sizes; citations without words; and our marks. */
const UNUSUAL = new RegExp(`${ODD.source}|!\\[|\\[\\s*\\]|${MARK}`);

/** How a text is rendered, and what is known of texts before it. */
export interface Renderer {
  /** Origin of the site. */
  origin: string;
  /** Templates by what they were made of; the function adds to them. */
  templates: Map<string, Template>;
  /** Renders any text as a whole. */
  render: (markdown: string) => RenderedText;
}

/**
 * Renders a text of pieces that mean the same apart and of which most are, but for their words, like one
 * before: what came of that serves again, with other words in it. Gives `undefined` where any of it may
 * not be had so, or is wrong: the text is then to be rendered as a whole.
 */
export function quickText(
  { markdown, linesBefore }: Pick<Source, 'markdown' | 'linesBefore'>,
  renderer: Renderer,
): RenderedText | undefined {
  if (UNUSUAL.test(markdown)) return undefined;
  const pieces = piecesOf(linesOf(markdown));
  const groups = pieces && groupsOf(pieces, renderer.origin);
  const templates = groups && templatesOf(groups, renderer);
  if (!templates) return undefined;
  const parts = new Map<Piece, Part>();
  const below: string[] = [];
  for (const [{ pieces, runs }, template] of templates) {
    const values = runs.map(asHtml);
    for (const [index, piece] of pieces.entries()) {
      const own = template.pieces[index];
      if (own) parts.set(piece, { template: own, runs, values });
    }
    below.push(filled(template.below, values));
  }
  const slugger = new GithubSlugger();
  const htmls: string[] = [];
  const references: TextReferences = { cites: [], addresses: [] };
  let depth = 1;
  for (const piece of pieces) {
    const part = parts.get(piece);
    if (!part) return undefined;
    const { template, runs, values } = part;
    const { html, heading } = template;
    if (heading) {
      if (heading.depth > depth + 1) return undefined;
      depth = heading.depth;
      values[runs.length] = ID_PREFIX + slugger.slug(filled(heading.words, runs));
    }
    htmls.push(filled(html, values));
    refer(references, part, piece.start.line + linesBefore + 1);
  }
  const html = [...htmls, ...below].filter((text) => text !== '').join('\n');
  return { html, complaints: [], ...references };
}

/** What a piece is made of. */
interface Part {
  template: PieceTemplate;
  /** Of its group. */
  runs: readonly string[];
  /** The runs as they are written in HTML. */
  values: string[];
}

/** `&` is the only sign of a run that means anything in HTML. */
function asHtml(run: string): string {
  return run.includes('&') ? run.replaceAll('&', '&#x26;') : run;
}

/** Each piece by itself, and last those that have to do with footnotes, together. */
function groupsOf(pieces: readonly Piece[], origin: string): Group[] | undefined {
  const hasNote = ({ text }: Piece) => text.includes('[^');
  const noted = pieces.filter(hasNote);
  const apart = pieces.filter((piece) => !hasNote(piece)).map((piece) => [piece]);
  const groups: Group[] = [];
  for (const some of noted.length > 0 ? [...apart, noted] : apart) {
    const group = marked(some, origin);
    if (!group || keyOf(group).length > LONGEST_TEMPLATE) return undefined;
    groups.push(group);
  }
  return groups;
}

/** What a template is known by. */
function keyOf({ texts }: Group): string {
  return texts.join('\n\n');
}

function templatesOf(
  groups: readonly Group[],
  { templates, render }: Renderer,
): Map<Group, Template> | undefined {
  const found = new Map<Group, Template>();
  const unknown = new Map<string, Group>();
  for (const group of groups) {
    const template = templates.get(keyOf(group));
    if (template) found.set(group, template);
    else unknown.set(keyOf(group), group);
  }
  if (unknown.size === 0) return found;
  const learnt = learn([...unknown.values()], render);
  if (!learnt) return undefined;
  const fresh = new Map([...unknown.keys()].map((key, index) => [key, learnt[index]]));
  for (const [key, template] of fresh) {
    if (!template) continue;
    if (templates.size >= MOST_TEMPLATES) templates.clear();
    templates.set(key, template);
  }
  for (const group of groups) {
    const template = found.get(group) ?? fresh.get(keyOf(group));
    if (!template) return undefined;
    found.set(group, template);
  }
  return found;
}

/** Adds what a piece refers to, which begins in `firstLine` of the file. */
function refer(
  { cites, addresses }: TextReferences,
  { template, runs }: Part,
  firstLine: number,
): void {
  const startOf = ({ line, before }: { line: number; before: Gapped }): Point => ({
    line: firstLine + line,
    column: filled(before, runs).length + 1,
  });
  for (const { source, passage, ...place } of template.cites) {
    cites.push({
      source: filled(source, runs),
      ...(passage && { passage: filled(passage, runs) }),
      start: startOf(place),
    });
  }
  for (const { path, kind, ...place } of template.addresses) {
    addresses.push({ path: filled(path, runs), kind, start: startOf(place) });
  }
}
