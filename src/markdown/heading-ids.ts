import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { complain } from './complain.ts';
import { walk } from './walk.ts';

/** Before every id that comes from a text, so that none meets an id of the page around it. */
export const ID_PREFIX = 'text-';
/** Before the ids of footnotes, so that none meets that of a heading. */
export const NOTE_PREFIX = 'note-';

/**
 * Gives every heading an id made of its words, lets the text's own links (`[above](#what-was-said)`)
 * find them, and reports those that find none.
 */
export function rehypeHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger();
    const ids = new Set<string>();
    const links: Element[] = [];
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element') return;
      if (isOwnLink(node)) links.push(node);
      // Footnotes have a heading of their own, with an id that their links point to.
      if (!/^h[1-6]$/.test(node.tagName) || node.properties.id !== undefined) return;
      const id = slugger.slug(toString(node));
      ids.add(id);
      node.properties.id = ID_PREFIX + id;
    });
    for (const link of links) {
      const id = decoded(String(link.properties.href).slice(1));
      if (ids.has(id)) link.properties.href = `#${ID_PREFIX}${id}`;
      else {
        complain(file, link, {
          rule: 'reference-heading',
          reason: `Unexpected link to \`#${id}\`, which is no heading of this text`,
          expected: [...ids].map((known) => `#${known}`),
        });
      }
    }
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A link that the author wrote to a place in the text: no citation, and not a footnote's. */
function isOwnLink({ tagName, properties }: Element): boolean {
  const { href, className } = properties;
  if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return false;
  const isCite = Array.isArray(className) && className.includes('cite');
  return !isCite && !('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties);
}
