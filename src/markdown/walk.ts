/** A node of a tree of Markdown (`mdast.Nodes`) or of HTML (`hast.Nodes`). */
interface Tree<Node> {
  type: string;
  children?: Node[];
}

/**
 * Calls `visitor` for every node below `tree`, parents first, with its parent. The children are
 * those of the moment: a visitor may change the ones of the node that it is called with.
 *
 * Not `unist-util-visit`, which names a function for every node it meets: one pass of it costs a
 * tenth of a millisecond a text, and nine passes more than parsing does.
 */
export function walk<Node extends Tree<Node>>(
  tree: Node,
  visitor: (node: Node, parent: Node) => void,
): void {
  for (const child of tree.children ?? []) {
    visitor(child, tree);
    if (child.children) walk(child, visitor);
  }
}
