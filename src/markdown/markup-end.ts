import type { Point } from '../model/diagnostic.ts';

/** Signs that begin something with brackets: an image, a link, a directive. */
const BRACKETED = /^(?:!?|:{1,3}[\w-]*)\[/;
const PAIRS: Record<string, string> = { '[': ']', '(': ')', '{': '}' };

/**
 * Where the Markdown that begins at `start` ends, for a message that marks it: the whole of a link,
 * image or directive as far as it stands in its first line, the line of a heading, a quotation or a
 * list item, else a word. Columns count UTF-16 units.
 */
export function endOfMarkup(lines: readonly string[], { line, column }: Point): Point {
  const text = lines[line - 1] ?? '';
  const rest = text.slice(column - 1);
  const length = BRACKETED.test(rest) ? bracketed(rest) : lengthOfText(rest);
  return { line, column: column + Math.max(length, 1) };
}

/** The length of brackets of several kinds in a row, or of the line where they are not closed in it. */
function bracketed(text: string): number {
  const open: string[] = [];
  for (let at = text.indexOf('['); at < text.length; at++) {
    const sign = text[at] ?? '';
    const close = PAIRS[sign];
    if (sign === '\\') at++;
    else if (close !== undefined) open.push(close);
    else if (sign === open.at(-1)) open.pop();
    if (open.length === 0 && !/^[[({]/.test(text.slice(at + 1, at + 2))) return at + 1;
  }
  return text.trimEnd().length;
}

function lengthOfText(text: string): number {
  return /^(?:#{1,6}|>|[-*+]|\d+[.)])\s/.test(text) ? text.trimEnd().length : text.search(/\s|$/);
}
