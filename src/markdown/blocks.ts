import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements that stand on lines of their own. */
const BLOCKS =
  /^(?:p|h[1-6]|li|ul|ol|blockquote|pre|div|figure|figcaption|section|table|thead|tbody|tr|th|td|dl|dt|dd|hr)$/;

/** What a text in HTML says, without its markup. */
export interface Outline {
  /** Its paragraphs, headings, items and cells in plain text, without empty ones. */
  blocks: string[];
  /** Where its links and images lead out of it, each once, in its order. */
  targets: string[];
}

/** Reads a text in HTML once, for its words and for where it leads. */
export function outlineOf(html: string): Outline {
  const blocks: string[] = [];
  const targets = new Set<string>();
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
    const { href, src, alt } = properties;
    for (const target of [href, src]) {
      if (typeof target === 'string' && !target.startsWith('#')) targets.add(target);
    }
    const isBlock = BLOCKS.test(tagName);
    if (isBlock) close();
    if (tagName === 'img' && typeof alt === 'string') open += `[${alt}]`;
    if (tagName === 'br') open += ' ';
    for (const child of node.children) take(child);
    if (isBlock) close();
  };
  take(fromHtml(html, { fragment: true }));
  close();
  return { blocks, targets: [...targets] };
}
