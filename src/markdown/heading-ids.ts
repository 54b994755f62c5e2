import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { walk } from './walk.ts';

/** Before every id that comes from a text, so that none meets an id of the page around it. */
export const ID_PREFIX = 'text-';

/** Gives every heading an id made of its words, so that it can be linked to. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) return;
      // Footnotes have a heading of their own, with an id that their links point to.
      node.properties.id ??= ID_PREFIX + slugger.slug(toString(node));
    });
  };
}
