const SPACE = /[^\s\uFEFF]/g;
const MARKS = /["{}[\]]/g;
const SCALAR_END = /[\s,\]}]/g;

/** The first offset from `from` on that is not white space; the text's length where there is none. */
export function skipSpace(text: string, from: number): number {
  return indexOf(SPACE, text, from) ?? text.length;
}

/**
 * The offset behind the JSON value that starts at `at`, by its brackets and quotation marks alone: what
 * is between them may be wrong. `-1` where the text ends before it does, or the brackets do not match.
 */
export function endOfValue(text: string, at: number): number {
  const first = text[at];
  if (first === '"') return endOfString(text, at);
  if (first !== '{' && first !== '[') return indexOf(SCALAR_END, text, at) ?? text.length;
  const open: string[] = [];
  for (let next: number | undefined = at; next !== undefined;) {
    const mark = text[next];
    if (mark === '"') {
      const end = endOfString(text, next);
      if (end === -1) return -1;
      next = indexOf(MARKS, text, end);
      continue;
    }
    if (mark === '{') open.push('}');
    else if (mark === '[') open.push(']');
    else if (open.pop() !== mark) return -1;
    if (open.length === 0) return next + 1;
    next = indexOf(MARKS, text, next + 1);
  }
  return -1;
}

function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(text, at, start)) at = text.indexOf('"', at + 1);
  return at === -1 ? -1 : at + 1;
}

function isEscaped(text: string, at: number, start: number): boolean {
  let backslashes = 0;
  while (at - backslashes - 1 > start && text[at - backslashes - 1] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function indexOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}
