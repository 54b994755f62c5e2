import { visible } from '../corpus/report/visible.ts';

/** Characters of a text that are shown, at most. */
const LONGEST = 300;

/** It shows nothing, breaks no line, and parts what a forge would otherwise link. */
const JOINER = '\u2060';

/**
 * A stranger's text on one line, for any place: what would be obeyed or not seen is written out, white
 * space is single, and a long one is cut.
 */
export function plain(text: string, longest = LONGEST): string {
  const line = visible(text.toWellFormed().replace(/\s+/g, ' ')).trim();
  // Counted as the forge stores them, and cut between characters.
  if (line.length <= longest) return line;
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * A stranger's text as Markdown that says these words and does nothing: no markup, HTML or image; no
 * address that a forge would link; no mention that would call somebody (`@name`), and no reference that
 * would leave a trace elsewhere (`#1`, `name/desk#1`, `GH-1`). Forges look for these in the text that
 * Markdown gives, where escaping is gone; so they are parted by a character that nobody sees.
 */
export function literal(text: string, longest = LONGEST): string {
  return plain(text, longest)
    .replace(/[@#]/g, `$&${JOINER}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${JOINER}`)
    .replace(/:(?=\/\/)|\bwww(?=\.)/gi, `$&${JOINER}`)
    .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** A stranger's text as code in a line, where forges link nothing. */
export function code(text: string, longest = LONGEST): string {
  const shown = plain(text, longest);
  if (shown === '') return '';
  const fence = longerThan(shown, 1);
  return `${fence} ${shown} ${fence}`;
}

/** Lines of strangers as a block of code; a space before a line stays, as a difference has it. */
export function codeBlock(lines: readonly string[], language: string, longest = LONGEST): string {
  const shown = lines.map((line) => (line.startsWith(' ') ? ' ' : '') + plain(line, longest));
  const fence = longerThan(shown.join('\n'), 3);
  return [`${fence}${language}`, ...shown, fence].join('\n');
}

/** Back quotes that no run of them in `text` can end. */
function longerThan(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}
