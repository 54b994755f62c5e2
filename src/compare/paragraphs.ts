import type { Span } from './finding.ts';

/** The width of wrapped lines, in characters. */
const WRAPPED = { least: 40, most: 100 };

/**
 * The paragraphs of a text: its lines that are not blank. Lines of about one width that break in the
 * middle of sentences are wrapped, as in mail, and make one paragraph up to the next blank line.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+|\n[^\S\n]*\n/g)];
  const blocks: Span[][] = [[]];
  for (const { 0: line, index } of lines) {
    const trimmed = line.trim();
    const start = index + line.indexOf(trimmed);
    if (trimmed !== '') blocks.at(-1)?.push({ start, end: start + trimmed.length });
    else if (line.includes('\n')) blocks.push([]);
  }
  return blocks.flatMap((block) => (isWrapped(text, block) ? join(block) : block));
}

function isWrapped(text: string, block: readonly Span[]): boolean {
  const full = block.slice(0, -1);
  const widths = block.map(({ start, end }) => end - start);
  const widest = Math.max(...widths);
  return (
    full.length > 0 &&
    widest <= WRAPPED.most &&
    widths.slice(0, -1).every((width) => width >= Math.max(WRAPPED.least, 0.7 * widest)) &&
    full.filter(({ end }) => /[\p{L}\p{N},;-]/u.test(text.charAt(end - 1))).length * 2 > full.length
  );
}

function join(block: readonly Span[]): Span[] {
  return [{ start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 }];
}
