import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** The words of a text in Markdown without its signs, a blank line between blocks. */
export function markdownWords(markdown: string): string {
  return blocksOf(parser.parse(markdown)).join('\n\n');
}

/** The text of every block that holds words itself, in order. */
function blocksOf(node: Root | RootContent): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(blocksOf);
    case 'html':
    case 'definition':
    case 'thematicBreak':
      return [];
    case 'code':
      return [node.value];
    case 'paragraph':
    case 'heading': {
      // A line break in the file is none on the page, unless it is marked as one.
      const parts = node.children.map((child) =>
        child.type === 'break' ? '\n' : wordsIn(child).replace(/\s*\n\s*/g, ' '),
      );
      const text = parts.join('').trim();
      return text === '' ? [] : [text];
    }
    default:
      return [];
  }
}

function wordsIn(node: RootContent): string {
  return toString(node, { includeImageAlt: false, includeHtml: false });
}
