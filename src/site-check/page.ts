import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Point } from '../model/diagnostic.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';

/** A page as it was built, read by the rules that browsers read HTML by. */
export interface Page {
  /** Path of its file below the out folder, with `/`. */
  file: string;
  tree: Root;
  /** Its elements in the document's order, those of templates left out. */
  elements: readonly Element[];
  /** Its blocks of JSON-LD. */
  data: readonly JsonLd[];
}

/** Reads a page; nothing is too broken for it, as nothing is for a browser. */
export function readPage(file: string, html: string): Page {
  const tree = fromHtml(html);
  const elements = [...elementsOf(tree)];
  return { file, tree, elements, data: readJsonLd(elements) };
}

/** The elements of a tree, its root included, in the document's order. */
export function elementsOf(tree: Nodes, found: Element[] = []): Element[] {
  if (tree.type === 'element') found.push(tree);
  if ('children' in tree) for (const child of tree.children) elementsOf(child, found);
  return found;
}

/** The elements with a tag's name. */
export function tagged({ elements }: Pick<Page, 'elements'>, name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}

/** The elements below `within`, and itself, that have a class. */
export function classed(within: Element, name: string): Element[] {
  return elementsOf(within).filter((element) => words(element, 'className').includes(name));
}

/** An attribute by its property's name (`srcSet`, `dateTime`) as text; nothing where it is missing. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words of an attribute that lists some, such as `rel` and `class`. */
export function words(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** Where an element begins; its column counts UTF-16 units, as the parser does. */
export function startOf({ position }: Pick<Element, 'position'>): Point {
  return position?.start ?? { line: 1, column: 1 };
}

/** Elements whose text no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** The text of an element as a reader sees it, with single spaces. */
export function visibleText(element: Nodes | undefined): string {
  return element ? tidy(textBelow(element)) : '';
}

function textBelow(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && UNSEEN.has(node.tagName))) return '';
  return node.children.map(textBelow).join('');
}

/** Text with its white space as a reader sees it. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
