import { NEWS_OPPOSITES, NO_OPPOSITES } from './news-opposites.ts';
import { OPPOSITE_STEMS } from './opposite-stems.ts';
import { stem } from './stem.ts';
import { WORDNET_ANTONYMS } from './wordnet-antonyms.ts';

/** Prefixes that turn a word into its opposite. */
const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];

let table: Set<string> | undefined;

/** Whether two folded words mean opposites. */
export function areOpposites(one: string, other: string, language: string): boolean {
  if (one === other) return false;
  if (language !== 'en') return stemsOppose(one, other, language);
  if (isPrefixed(one, other) || isPrefixed(other, one)) return true;
  const known = (table ??= opposites());
  if (known.has(`${one}/${other}`)) return true;
  const [a, b] = [stem(one, 'en'), stem(other, 'en')];
  return a !== b && known.has(`${a}/${b}`);
}

/** A stem of up to three letters is a whole word: "до", "est". */
function stemsOppose(one: string, other: string, language: string): boolean {
  return (OPPOSITE_STEMS[language] ?? []).some((poles) => {
    const [ones = [], others = []] = poles.split(' / ').map((stems) => stems.split(' '));
    return (
      (begins(one, ones) && begins(other, others) && !begins(one, others)) ||
      (begins(one, others) && begins(other, ones) && !begins(other, others))
    );
  });
}

function begins(word: string, stems: readonly string[]): boolean {
  return stems.some((each) => (each.length < 4 ? isForm(word, each) : word.startsWith(each)));
}

function isForm(word: string, stem: string): boolean {
  return word === stem || (stem.length === 3 && word.startsWith(stem) && word.length <= 6);
}

function isPrefixed(one: string, other: string): boolean {
  if (other.length < 4) return false;
  return PREFIXES.some(
    (prefix) =>
      one.startsWith(prefix) && stem(one.slice(prefix.length), 'en') === stem(other, 'en'),
  );
}

/** All pairs both ways round, as they are written and by their stems. */
function opposites(): Set<string> {
  const pairs = new Set<string>();
  const add = (one: string, other: string) => {
    if (NO_OPPOSITES.has(`${one}/${other}`) || NO_OPPOSITES.has(`${other}/${one}`)) return;
    const [a, b] = [stem(one, 'en'), stem(other, 'en')];
    for (const pair of [
      [one, other],
      [other, one],
      [a, b],
      [b, a],
    ])
      pairs.add(pair.join('/'));
  };
  for (const pair of WORDNET_ANTONYMS.split(' ')) {
    const [one = '', other = ''] = pair.split('/');
    add(one, other);
  }
  for (const poles of NEWS_OPPOSITES) {
    const [ones = [], others = []] = poles.split('/').map((words) => words.trim().split(' '));
    for (const one of ones) for (const other of others) add(one, other);
  }
  return pairs;
}
