import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown as forges read it, before they look for mentions, references and addresses. */
export const markdown = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), gfmStrikethrough(), gfmFootnote()],
    fromMarkdownExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmFootnoteFromMarkdown(),
    ],
  });

/** The types of all nodes of a tree. */
export function typesIn(node: Nodes, found = new Set<string>()): Set<string> {
  found.add(node.type);
  if ('children' in node) for (const child of node.children) typesIn(child, found);
  return found;
}

/** What forges make links, calls and traces of. */
export const LIVE = /@[a-z0-9]|#\d|\bgh-\d|:\/\/|\bwww\./i;

/** What strangers may write, with much of what means something to somebody. */
const pieces = [
  ...['@everyone', '#1', 'desk/site#12', 'GH-7', 'https://evil.example/x', 'www.evil.example'],
  ...['![x](https://evil.example/a.png)', '[x](javascript:alert(1))', '<img src=x onerror=y>'],
  ...['<!-- plumbline -->', '```', '````', '`', '~~~', '\n\n# H', '\n- x', '\n|a|b|\n|-|-|\n'],
  ...['::set-output name=a::b', '::add-mask::e', '::stop-commands::x', '\u001b[31m', '\u0007'],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u2028',
    '&lt;',
    '&#64;x',
    '\\',
    '[^1]',
    '<https://a.example>',
  ],
  ...['mailto:a@b.example', '1.', '***', '$x$', ':smile:', '\r', '\r\n', '\ud800', 'їжак', '🦔'],
];
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** The links, HTML and text of a tree, without its code: there forges look for nothing. */
export function codeless(node: Nodes): { links: string[]; html: string[]; text: string } {
  const found = { links: [] as string[], html: [] as string[], text: '' };
  const visit = (one: Nodes) => {
    if (one.type === 'link') found.links.push(one.url);
    if (one.type === 'html') found.html.push(one.value);
    if (one.type === 'text') found.text += one.value;
    if ('children' in one) for (const child of one.children) visit(child);
  };
  visit(node);
  return found;
}
