import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from './complain.ts';

const REFERENCE = /\[\^([^\]\s]+)\]/;

/**
 * Reports footnotes without a text, which Markdown prints as they are, and texts that no word
 * refers to, which it drops.
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const defined = new Map<string, FootnoteDefinition>();
    const used = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'footnoteDefinition') defined.set(node.identifier, node);
      if (node.type === 'footnoteReference') used.add(node.identifier);
      if (node.type === 'text') {
        const label = REFERENCE.exec(node.value)?.[1];
        if (label === undefined) return;
        complain(file, node, {
          rule: 'markdown-footnote-missing',
          reason: `Unexpected footnote \`[^${label}]\`, which has no text`,
          mend: `Add a line \`[^${label}]: …\``,
        });
      }
    });
    for (const [identifier, node] of defined) {
      if (used.has(identifier)) continue;
      complain(file, node, {
        rule: 'markdown-footnote-unused',
        reason: `Unexpected footnote text \`[^${node.label ?? identifier}]:\`, which nothing refers to`,
        mend: 'Refer to it where it belongs, or remove it',
      });
    }
  };
}
