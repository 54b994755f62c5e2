import type { Nodes, Root } from 'mdast';
import type { Options } from 'remark-rehype';
import { walk } from './walk.ts';

declare module 'mdast' {
  interface RootData {
    /** The document whose definitions these are. */
    document?: Root;
  }
}

/**
 * Hands `remark-rehype` a tree of nothing but the definitions, for it looks for them with
 * `unist-util-visit`, which takes twice as long as all the rest that it does (see `walk`).
 * `FROM_DOCUMENT` gives it the document when it comes to the root.
 */
export function remarkDefinitions() {
  return (document: Root): Root => {
    const children: Root['children'] = [];
    walk<Nodes>(document, (node) => {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') children.push(node);
    });
    return { type: 'root', children, data: { document } };
  };
}

/** For `remark-rehype`, after `remarkDefinitions`. */
export const FROM_DOCUMENT: NonNullable<Options['handlers']> = {
  root: (state, root: Root) => state.wrap(state.all(root.data?.document ?? root), false),
};
