import { isKnownName, regionOf } from './alias.ts';
import { calendarWords } from './calendar-words.ts';
import { isContentWord } from './function-words.ts';
import { TITLES } from './same-names.ts';
import { bare, languageOf, type Range, type Side } from './pairing.ts';

/** A name in a text: of a person, a place, an organisation. */
export interface Name extends Range {
  words: string[];
  /** German writes every noun with a capital: a place after "in" may be a noun. */
  isSure: boolean;
}

/** Small words that stand within names: Bank of England, Ursula von der Leyen. */
const WITHIN = /^(of|de|del|della|di|da|dos|du|la|le|von|van|der|den|zu|al|el|bin|ibn|ben)$/;

/**
 * The names of a side, by their capitals. Languages without capitals have none. At the start of a
 * sentence a word counts if it is a country, or a name elsewhere in this text or `beside` it.
 */
export function namesOf(side: Side, beside = ''): Name[] {
  const language = languageOf(side);
  const names: Name[] = [];
  for (let at = 0; at < side.words.length; at++) {
    if (!isNameWord(side, at, language, beside)) continue;
    let to = at + 1;
    for (;;) {
      if (isJoined(side, to) && isNameWord(side, to, language, beside)) to++;
      else if (
        WITHIN.test(side.words[to]?.folded ?? '') &&
        isJoined(side, to) &&
        isJoined(side, to + 1) &&
        isNameWord(side, to + 1, language, beside)
      )
        to += 2;
      else break;
    }
    const words = side.words
      .slice(at, to)
      .map(({ start, end }) => side.text.slice(start, end).replace(/['’]s$/, ''));
    const isTitle = side.words.slice(at, to).every(({ folded }) => TITLES.has(folded));
    const isSure = language !== 'de' || isGermanName(side, at, words);
    const isPlace = /^(in|nach|aus|bei)$/.test(side.words[at - 1]?.folded ?? '');
    if (!isTitle && (isSure || isPlace)) names.push({ from: at, to, words, isSure });
    at = to - 1;
  }
  return names;
}

function isNameWord(side: Side, at: number, language: string, beside: string): boolean {
  const word = side.words[at];
  if (!word) return false;
  const written = side.text.slice(word.start, word.end);
  if (!/^\p{Lu}/u.test(written)) return false;
  const folded = bare(word.folded);
  const { weekdays, months } = calendarWords(language);
  if (weekdays.has(folded) || months.has(folded) || /^q\d$|^i$|^i'/.test(folded)) return false;
  if (!isContentWord(folded, language) && written.length > 3) return false;
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2}|\d/u.test(written)) return true;
  if (!isContentWord(folded, language) && !/^\p{Lu}\.?$|^\p{Lu}\.\p{Lu}/u.test(written))
    return false;
  if (!isFirst(side, at)) return true;
  if (isKnownName(folded) || regionOf([folded], language) !== undefined) return true;
  const name = written.replace(/['’]s$/, '');
  return isNamedIn(side.text, name) || isNamedIn(beside, name);
}

/** At the start of a sentence every word has a capital. */
function isFirst({ words, text, start }: Side, at: number): boolean {
  const before = text.slice(Math.max(0, start - 3), words[at]?.start ?? 0).slice(-12);
  const previous = words[at - 1];
  if (previous && TITLES.has(previous.folded)) return false;
  return at === 0 || /(^|[.!?…:;]["”’»)]?|\n|[•*–—-]\s|["“„«‘(])\s*$/u.test(before);
}

/** Whether the whole text has the word with a capital in the midst of a sentence. */
function isNamedIn(text: string, written: string): boolean {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text[at + written.length] ?? ' ';
    if (/[\p{L}\p{N},]\s$/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}

function isJoined({ words, text }: Side, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    /^(\s|\. ?|-|–|&| & )$/.test(text.slice(before.end, word.start))
  );
}

/** What is surely a name: an abbreviation, a country, several words, or one after a title. */
function isGermanName(side: Side, at: number, words: readonly string[]): boolean {
  const folded = words.map((word) => word.toLowerCase());
  return (
    words.some((word) => /^\p{Lu}{2,}$/u.test(word)) ||
    regionOf(folded, 'de') !== undefined ||
    (words.length > 1 && words.every((word) => word.length > 1)) ||
    TITLES.has(side.words[at - 1]?.folded ?? '')
  );
}
