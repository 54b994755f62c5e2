import { at, type Random } from './random.ts';

// Invented words, so that nothing generated can be taken for a statement about anybody.
const SHORT =
  'a ba da ek el fa ga im ka la lo ma mi na ni no om po ra re sa so ta te ti to um un va ve'.split(
    ' ',
  );

const LONG = `
  abelon adrimo alvest ambrel andoril arkemo asteral avondu balimer bartelo bendriss birkal bolmar
  bravent brindol burasko calder candrio caspel cedroma colvent cormast corvelin dalvori damrel
  delvano desmor dorvale drastin dulmera eldremo embrast endovar eskelin espando estravel falmero
  fandril farosta felmora fendrik fostrel galdero gambrel garvosta gendrio gilmast gorvanel haldrio
  hambrost harvelin helmora hindrast iberlo ilvasto imbrado indorel isparo jalmero jendril jorvast
  kaldremo kambril karvosto kelmandor kindrel korvasta laldero lambrist larvona lendrimo lismore
  lorvandel maldrio mambrest marvosta melindor mindrast morvelo naldremo nambril narvosto nelmara
  nindrel norvasta obrelin olmasto ondraval orvimel ostrandi paldero pambrist parvona pendrimo
  pilmore porvandel quadrilo quelmast quindor raldremo rambrist ravosto relmandi rindrel rorvasta
  saldrio sambrest sarvosta selindor sindrast sorvelo taldremo tambril tarvosto telmara tindrel
  torvasta ubrelin ulmasto undraval urvimel ustrando valdero vambrist varvona vendrimo vilmore
  vorvandel waldrio wambrest warvosta welindor windrast worvelo yaldremo yambril yarvosto zelmara
  zindrel zorvasta
`
  .trim()
  .split(/\s+/);

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu ja'.split(' ');

/** Days of the week as they stand in generated quotations, for the comparison to find. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** One word. Half of them are short, a few are compounds, so that the vocabulary has a long tail. */
export function word(random: Random): string {
  if (random.chance(0.5)) return random.pick(SHORT);
  const first = random.pick(LONG);
  return random.chance(0.03) ? first + random.pick(SHORT) + random.pick(LONG) : first;
}

/** `count` words of text in lower case, without punctuation. */
export function words(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => word(random));
}

/** `count` words of which none is short, for titles and names of things. */
export function longWords(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(LONG)).join(' ');
}

/** About eight words that begin with a capital and are not longer than `characters`. */
export function phrase(random: Random, characters: number): string {
  const parts = words(random, 8);
  while (parts.join(' ').length > characters) parts.pop();
  return capitalise(parts.join(' '));
}

/** A name that belongs to `index` alone, in lower case: its digits to base 16 as syllables. */
export function nameOf(index: number): string {
  let rest = index;
  let name = '';
  do {
    name = at(SYLLABLES, rest) + name;
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return name.padStart(6, 'ba');
}

/** `text` with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence of `count` words, with a comma in the longer ones. */
export function sentence(random: Random, count: number): string {
  const parts = words(random, count);
  if (count > 10) parts[4] = `${parts[4] ?? ''},`;
  return `${capitalise(parts.join(' '))}.`;
}
