import { distance } from 'fastest-levenshtein';
import { SAME_NAMES, TITLES } from './same-names.ts';

/** From this length on, one letter may differ between two spellings of a name. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;

const groups = new Map(
  SAME_NAMES.flatMap((names, group) => names.map((name): [string, number] => [name, group])),
);

/**
 * Whether two names, as lists of their words, may be names of the same: an abbreviation, a surname
 * alone, another spelling, a country and its capital. In doubt they are.
 */
export function areAliases(
  one: readonly string[],
  other: readonly string[],
  language: string,
): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return true;
  const [groupA, groupB] = [groups.get(a.join(' ')), groups.get(b.join(' '))];
  if (groupA !== undefined && groupB !== undefined) return groupA === groupB;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (isInitials(shorter, longer)) return true;
  const [codeA, codeB] = [regionOf(a, language), regionOf(b, language)];
  if (codeA !== undefined && codeB !== undefined && codeA !== codeB) return false;
  return shorter.every((word) =>
    longer.some((each) => isSpelling(word, each, language) || isInitial(word, each)),
  );
}

/** The words that make the name, folded: without titles, accents and points. */
function nameWords(words: readonly string[]): string[] {
  const folded = words.map((word) =>
    unaccented(word)
      .toLowerCase()
      .replace(/['’]s$|[.'’]/g, ''),
  );
  const kept = folded.filter((word) => !TITLES.has(word) && word !== '');
  return kept.length > 0 ? kept : folded;
}

function unaccented(word: string): string {
  // й and ї are letters, not accents.
  return /\p{Script=Latin}/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}

/** "un" of "united nations". */
function isInitials([short = '', ...rest]: readonly string[], long: readonly string[]): boolean {
  if (rest.length > 0 || long.length < 2 || short.length < 2) return false;
  const all = long.map((word) => word[0] ?? '').join('');
  const main = long
    .filter((word) => !/^(of|and|for|the|de|la|und|et|y)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return [short, short.replace(/s$/, '')].some((each) => each === all || each === main);
}

/** "j" of "john". */
function isInitial(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

/** Whether two words of names are spellings or forms of one name. */
function isSpelling(one: string, other: string, language: string): boolean {
  if (one === other) return true;
  const [a, b] = [transliterated(one), transliterated(other)];
  if (a === b || isDerived(a, b) || isDerived(b, a)) return true;
  if (language !== 'en' && isInflected(one, other)) return true;
  const length = Math.min(a.length, b.length);
  if (length < ONE_SLIP || !a.startsWith(b.charAt(0)) || /\d/.test(a + b)) return false;
  return distance(a, b) <= (length >= TWO_SLIPS ? 2 : 1);
}

/** Spellings of one sound meet: Sergei and Sergey, Zelensky and Zelenskyy, Muhammad and Mohamed. */
function transliterated(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/ck|q/g, 'k')
    .replace(/sch|sh/g, 's')
    .replace(/tch|tsch|ch/g, 'c')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/ie/g, 'e')
    .replace(/(.)\1+/g, '$1')
    .replace(/ei$/, 'e')
    .replace(/ii?$/, 'i');
}

/** A people and its land: Peru and Peruvian. */
function isDerived(long: string, short: string): boolean {
  const root = short.replace(/[aeiou]$/, '');
  return (
    root.length >= 3 &&
    long.startsWith(root) &&
    /^(i?an|ians?|ans?|n|ns|ese|ish|is?|s|vian)$/.test(long.slice(root.length))
  );
}

/** Two cases of one name differ at their ends. */
function isInflected(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= 3 && one.length - same <= 3 && other.length - same <= 3;
}

/** Whether a folded word names a country, a people or a capital. */
export function isKnownName(folded: string): boolean {
  return groups.has(folded);
}

const regions = new Map<string, Map<string, string>>();

/** The code of a country by its name in the language. */
export function regionOf(words: readonly string[], language: string): string | undefined {
  let names = regions.get(language);
  if (!names) {
    names = regionNames(language);
    regions.set(language, names);
  }
  return names.get(words.join(' '));
}

function regionNames(language: string): Map<string, string> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const names = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const name = display.of(first + second);
      if (name) names.set(unaccented(name).toLowerCase().replace(/[.'’]/g, ''), first + second);
    }
  }
  return names;
}
