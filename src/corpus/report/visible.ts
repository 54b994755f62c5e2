import { INVISIBLE } from '../../compare/folded-text.ts';

/**
 * What would be obeyed: control characters (a terminal runs those of C0 and C1), marks of direction,
 * which show a line in another order than it has, and the bracket of `##[…]`, which GitHub's runner
 * takes for a command anywhere in a line.
 */
const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u2066-\u2069\u202A-\u202E]|(?<=##)\[/gu;

/** A text of strangers as it may be printed: what is obeyed or not seen stands there as `\u{…}`. */
export function visible(text: string): string {
  return text.replace(OBEYED, written).replace(INVISIBLE, written);
}

/** What `visible` writes in place of the characters of a text, by their place in UTF-16 units. */
export function hiddenIn(text: string): ReadonlyMap<number, string> {
  const found = [...text.matchAll(OBEYED), ...text.matchAll(INVISIBLE)];
  return new Map(found.map(({ 0: character, index }) => [index, written(character)]));
}

/** JSON of texts of strangers as it may be printed: the same data, with such characters escaped. */
export function visibleJson(json: string): string {
  return json.replace(OBEYED, (character) =>
    character === '\n' ? character : `\\u${hex(character).padStart(4, '0')}`,
  );
}

function written(character: string): string {
  return `\\u{${hex(character).toUpperCase()}}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
