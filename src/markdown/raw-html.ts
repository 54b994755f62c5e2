import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { complain } from './complain.ts';
import { walk } from './walk.ts';

/**
 * Reports raw HTML. The pipeline drops it in any case; whoever wrote it must be told, or the page
 * would lack what they believe to be there.
 */
export function remarkRawHtml() {
  return (tree: Root, file: VFile): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'html') return;
      complain(file, node, {
        rule: 'markdown-html',
        reason: `Unexpected HTML \`${firstLine(node.value)}\`, expected Markdown`,
        mend: 'Write it as Markdown; put a backslash before a `<` that is meant as a sign',
      });
    });
  };
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
