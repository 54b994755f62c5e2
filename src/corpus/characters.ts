import { INVISIBLE } from '../compare/folded-text.ts';
import type { Complaint } from '../model/diagnostic.ts';
import type { Frontmatter, KeyPath } from './frontmatter.ts';

/** What nobody sees: with what steers a terminal or breaks lines, beside what words are folded without. */
const UNSEEN = new RegExp(`${INVISIBLE.source}|(?![\\n\\t])\\p{Cc}|[\\u2028\\u2029]`, 'gu');

/** What is neither of Latin letters, figures and common signs, all of which are seen, nor a reference. */
const UNCOMMON = /[^\n -%'-~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027]/;

/** References that Markdown turns into characters, by number or by the names of those that nobody sees. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(ZeroWidthSpace|NoBreak|shy));/gi;

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
  if (!UNCOMMON.test(text)) return;
  const suspicious =
    new RegExp(UNSEEN).test(text) ||
    text.includes('&') ||
    /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text);
  if (!suspicious) return;
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  for (const [index, line] of lines.entries()) {
    const at = (offset: number) => ({ line: index + 1, column: offset + 1 });
    for (const { 0: character, index: offset } of line.matchAll(UNSEEN)) {
      yield {
        rule: 'text-invisible',
        severity: 'error',
        start: at(offset),
        reason: `Unexpected invisible character U+${hex(character)}`,
        mend: MEND,
      };
    }
    for (const { 0: reference, 1: decimal, 2: hexadecimal, index: offset } of line.matchAll(
      REFERENCE,
    )) {
      const code = decimal === undefined ? parseInt(hexadecimal ?? 'ad', 16) : Number(decimal);
      if (code > 0x10ffff || !new RegExp(UNSEEN).test(String.fromCodePoint(code))) continue;
      yield {
        rule: 'text-invisible',
        severity: 'error',
        start: at(offset),
        end: at(offset + reference.length),
        reason: `Unexpected reference \`${reference}\` to an invisible character`,
        mend: MEND,
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

/** Reports invisible characters that YAML reads from escapes such as `"\u202e"`. */
export function* readEscapes({
  data,
  locate,
}: Pick<Frontmatter, 'data' | 'locate'>): Generator<Complaint> {
  for (const [path, text] of textsIn(data, [])) {
    const [character] = new RegExp(UNSEEN).exec(text) ?? [];
    if (character === undefined) continue;
    yield {
      rule: 'text-invisible',
      severity: 'error',
      ...locate(path),
      reason: `Unexpected escape of the invisible character U+${hex(character)} in \`${path.join('.')}\``,
      mend: MEND,
    };
  }
}

function* textsIn(value: unknown, path: KeyPath): Generator<[KeyPath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    yield* textsIn(one, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const MEND = 'Delete it; it changes how words are found and addresses are typed';

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
