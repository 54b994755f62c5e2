import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { complain } from './complain.ts';
import { walk } from './walk.ts';

/**
 * Puts the headings of a text under the page's own: a `##` becomes a heading of level
 * `topLevel`. Reports a `#`, which is the page's title, and levels that are jumped over.
 */
export function remarkHeadings(options: { topLevel: 2 | 3 }) {
  return (tree: Root, file: VFile): void => {
    let before = 1;
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'heading') return;
      const depth = node.depth;
      if (depth === 1) {
        complain(file, node, {
          rule: 'markdown-heading-title',
          reason: 'Unexpected heading `#`, which is the page’s title, expected `##` or lower',
        });
      } else if (depth > before + 1) {
        complain(file, node, {
          rule: 'markdown-heading-level',
          reason: `Unexpected heading \`${'#'.repeat(depth)}\`, expected \`${'#'.repeat(before + 1)}\` or higher`,
        });
      }
      before = depth;
      node.depth = headingDepth(depth + options.topLevel - 2);
    });
  };
}

function headingDepth(depth: number) {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[Math.min(depth, 6) - 1] ?? 6;
}
