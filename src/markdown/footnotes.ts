import type { FootnoteDefinition, Nodes, Root, Text } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { complain } from './complain.ts';
import { walk } from './walk.ts';

const REFERENCE = /(?<!\\)\[\^([^\]\s]+)\]/g;

/**
 * Reports footnotes without a text, which Markdown prints as they are, and texts that no word
 * refers to, which it drops.
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const defined = new Map<string, FootnoteDefinition>();
    const used = new Set<string>();
    walk<Nodes>(tree, (node) => {
      if (node.type === 'footnoteDefinition') defined.set(node.identifier, node);
      if (node.type === 'footnoteReference') used.add(node.identifier);
      if (node.type !== 'text' || !node.value.includes('[^')) return;
      for (const { label, position } of unresolved(node, file)) {
        complain(
          file,
          { type: 'footnoteReference', position },
          {
            rule: 'markdown-footnote-missing',
            reason: `Unexpected footnote \`[^${label}]\`, which has no text`,
            mend: `Add a line \`[^${label}]: …\``,
          },
        );
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

/** References that were left as text, where they stand in the file; escaped ones are meant as text. */
function* unresolved(
  { position }: Text,
  file: VFile,
): Generator<{ label: string; position: Position }> {
  if (position?.start.offset === undefined) return;
  const { start, end } = position;
  const source = String(file).slice(start.offset, end.offset);
  for (const { 0: reference, 1: label = '', index } of source.matchAll(REFERENCE)) {
    const before = source.slice(0, index).split('\n');
    const line = start.line + before.length - 1;
    const column = (before.at(-1) ?? '').length + (before.length > 1 ? 1 : start.column);
    yield {
      label,
      position: { start: { line, column }, end: { line, column: column + reference.length } },
    };
  }
}
