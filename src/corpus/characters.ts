import { INVISIBLE } from '../compare/folded-text.ts';
import type { Complaint } from '../model/diagnostic.ts';

/** A word with letters of two scripts whose letters look alike. */
const WORD = /\p{L}+/gu;
const ALIKE = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

/**
 * Reports invisible characters, and words that mix look-alike scripts, over a whole file. In the
 * frontmatter both are errors, because names and titles are looked up by their letters; in the body
 * mixed scripts are a warning, because a quotation may really stand so.
 */
export function* readCharacters(text: string): Generator<Complaint> {
  // Fast for the usual text: one pass each, no work per line.
  const suspicious =
    new RegExp(INVISIBLE).test(text) || /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text);
  if (!suspicious) return;
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  for (const [index, line] of lines.entries()) {
    const at = (offset: number) => ({ line: index + 1, column: offset + 1 });
    for (const { 0: character, index: offset } of line.matchAll(INVISIBLE)) {
      yield {
        rule: 'text-invisible',
        severity: 'error',
        start: at(offset),
        reason: `Unexpected invisible character U+${hex(character)}`,
        mend: 'Delete it; it changes how words are found and addresses are typed',
      };
    }
    for (const { 0: word, index: offset } of line.matchAll(WORD)) {
      const scripts = ALIKE.filter(([, letters]) => letters.test(word)).map(([name]) => name);
      if (scripts.length < 2) continue;
      yield {
        rule: 'text-mixed-script',
        severity: index < end ? 'error' : 'warning',
        start: at(offset),
        end: at(offset + word.length),
        reason: `Unexpected word \`${word}\` with letters of two scripts (${scripts.join(', ')}), expected one`,
        mend: 'Type it again; letters that look alike are different letters to search and to screen readers',
      };
    }
  }
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
