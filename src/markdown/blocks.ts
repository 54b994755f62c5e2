import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements that stand on lines of their own. */
const BLOCKS =
  /^(?:p|h[1-6]|li|ul|ol|blockquote|pre|div|figure|figcaption|section|table|thead|tbody|tr|th|td|dl|dt|dd|hr)$/;

/** A text in HTML as its paragraphs, headings, items and cells in plain text, without empty ones. */
export function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    open = '';
  };
  const take = (node: Nodes) => {
    if (node.type === 'text') open += node.value;
    if (!('children' in node)) return;
    const { tagName = '', properties = {} } = node.type === 'element' ? node : {};
    // The way back from a footnote is no text.
    if ('dataFootnoteBackref' in properties) return;
    if (BLOCKS.test(tagName)) close();
    if (tagName === 'img' && typeof properties.alt === 'string') open += `[${properties.alt}]`;
    if (tagName === 'br') open += ' ';
    for (const child of node.children) take(child);
    if (BLOCKS.test(tagName)) close();
  };
  take(fromHtml(html, { fragment: true }));
  close();
  return blocks;
}

/** Where the links and images of a text in HTML lead out of it, each once, in its order. */
export function targetsOf(html: string): string[] {
  const found = new Set<string>();
  const take = (node: Nodes) => {
    if (!('children' in node)) return;
    const { href, src } = node.type === 'element' ? node.properties : {};
    for (const target of [href, src]) {
      if (typeof target === 'string' && !target.startsWith('#')) found.add(target);
    }
    for (const child of node.children) take(child);
  };
  take(fromHtml(html, { fragment: true }));
  return [...found];
}
