import type { Hint, NumberWords } from './number-word-lists.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { languageOf, type Range, type Side } from './pairing.ts';
import { MEASURES } from './measures.ts';
import { signBefore, unitAfter } from './unit.ts';

/** A number in a text with all that tells how it is meant. */
export interface Quantity extends Range {
  /** In UTF-16 units of the whole text, with a currency sign or a percent sign. */
  start: number;
  end: number;
  low: number;
  /** The same as `low` but for a range. */
  high: number;
  /** The step to which `low` is written: 0.1 for "3.5", 100,000,000 for "3.5bn". */
  step: number;
  hint: Hint | 'vague' | null;
  ordinal: boolean;
  /** What is counted: a currency, `share` for percent and fractions, a measure's dimension, or ''; of a name such as "Q3" its letters. */
  dimension: string;
  /** The word after it that no table knows: what is counted. */
  noun: string;
}

/** "Dozens" and "tens of thousands": between what they lie. */
function vagueAt(side: Side, at: number, { vague = {}, of }: NumberWords): Quantity | null {
  const word = folded(side, at);
  const isMany = of === folded(side, at + 1) && own(vague, folded(side, at + 2)) !== undefined;
  const scale = isMany ? { tens: 10, hundreds: 100 }[word] : undefined;
  const extent = own(vague, scale === undefined ? word : folded(side, at + 2));
  const to = at + (scale === undefined ? 1 : 3);
  const [first, last] = [side.words[at], side.words[to - 1]];
  if (!extent || !first || !last) return null;
  const [low, high] = extent.map((value) => value * (scale ?? 1));
  return {
    from: at,
    to,
    start: first.start,
    end: last.end,
    low: low ?? 0,
    high: high ?? 0,
    step: 1,
    hint: 'vague',
    ordinal: false,
    dimension: '',
    noun: '',
  };
}

interface Value {
  value: number;
  step: number;
  to: number;
  share?: boolean;
  ordinal?: boolean;
  /** The letters of a name such as "Q3" or "B52". */
  label?: string;
}

/** The numbers of a side, in digits and in words, without the words that `taken` names. */
export function quantitiesOf(side: Side, taken: ReadonlySet<number>): Quantity[] {
  const language = languageOf(side);
  const names = NUMBER_WORDS[language];
  const found: Quantity[] = [];
  for (let at = 0; at < side.words.length; at++) {
    if (taken.has(at)) continue;
    const quantity = quantityAt(side, at, names, language);
    if (!quantity) continue;
    found.push(quantity);
    at = Math.max(at, quantity.to - 1);
  }
  return found;
}

function quantityAt(
  side: Side,
  at: number,
  names: NumberWords | undefined,
  language: string,
): Quantity | null {
  const first = valueAt(side, at, names, language);
  if (!first) return names ? vagueAt(side, at, names) : null;
  let { to } = first;
  let [low, high] = [first.value, first.value];
  const second = rangeEnd(side, at, to, names, language);
  if (second) {
    to = second.to;
    const isScaled = second.value >= 1e3 && low < 1e3 && second.value / low > 100;
    high = second.value;
    if (isScaled) low *= 10 ** (3 * Math.floor(Math.log10(high) / 3));
  }
  const start = signBefore(side, at) ?? side.words[at]?.start ?? 0;
  const isOfPercent = first.share === true && isPercentOf(side, to, names);
  const unit = unitAfter(side, isOfPercent ? to + 2 : to, start, names);
  const share = first.share === true || unit.dimension === 'share';
  const factor = share && (first.share !== true || isOfPercent) ? 0.01 : unit.factor;
  return {
    from: at,
    to: unit.to,
    start,
    end: unit.end,
    low: low * factor,
    high: high * factor,
    step: first.step * factor,
    // Fractions in words are rounded.
    hint: hintBefore(side, at, names) ?? (first.share === true ? 'about' : null),
    ordinal: first.ordinal ?? false,
    dimension: share ? 'share' : (first.label ?? unit.dimension),
    noun: unit.noun,
  };
}

function valueAt(
  side: Side,
  at: number,
  names: NumberWords | undefined,
  language: string,
): Value | null {
  const word = side.words[at]?.folded ?? '';
  const label = /^(?:([a-z]{1,2})(\d{1,3})|(\d)([qh]))$/.exec(word);
  if (label) {
    const [, before, number, first, after] = label;
    const value = Number(number ?? first);
    return { value, step: 1, to: at + 1, label: before ?? after ?? '' };
  }
  const digits = /^(\d[\d.,]*)(\p{L}*)$/u.exec(word);
  if (digits) return digitsAt(side, at, digits[1] ?? '', digits[2] ?? '', names, language);
  return names ? wordsAt(side, at, word, names) : null;
}

function digitsAt(
  side: Side,
  at: number,
  digits: string,
  suffix: string,
  names: NumberWords | undefined,
  language: string,
): Value | null {
  let text = digits;
  let to = at + 1;
  if (suffix === '' && /^\d{1,3}$/.test(digits) && language !== 'en') {
    while (/^\d{3}(,\d+)?$/.test(folded(side, to)) && /^[\u00a0\u202f\u2009 ]$/.test(gap(side, to)))
      text += folded(side, to++);
  }
  const { value, step } = decimal(text, language);
  if (Number.isNaN(value)) return null;
  if (/^(st|nd|rd|th|er|e|ème)$/.test(suffix) && language !== 'de')
    return { value, step, to, ordinal: true };
  const isMoney = signBefore(side, at) !== null;
  const scale = names?.scales[suffix] ?? (isMoney ? { m: 1e6, b: 1e9 }[suffix] : undefined);
  if (
    suffix !== '' &&
    scale === undefined &&
    !/^\d+s?$/.test(digits + suffix) &&
    !(suffix in MEASURES)
  )
    return null;
  return times({ value: value * (scale ?? 1), step: step * (scale ?? 1), to }, side, names);
}

/** A number as the language writes it: "1,234.5" in English, "1.234,5" or "1 234,5" elsewhere. */
function decimal(text: string, language: string): { value: number; step: number } {
  const isPointed = /^(en|zh|ja|ko|he|th|hi)$/.test(language);
  const thousands = isPointed ? ',' : '.';
  const isGrouped = /^\d{1,3}([.,]\d{3})+(?!\d)/.exec(text)?.[0].includes(thousands) ?? false;
  const plain = isGrouped ? text.replaceAll(thousands, '') : text;
  const normal = plain.replace(',', '.').replace(/[.,]$/, '');
  const places = normal.split('.')[1]?.length ?? 0;
  const zeros = places === 0 ? (/0{3,}$/.exec(normal)?.[0].length ?? 0) : 0;
  return { value: Number(normal), step: 10 ** (zeros - places) };
}

function wordsAt(side: Side, at: number, word: string, names: NumberWords): Value | null {
  const next = folded(side, at + 1);
  if (names.half.includes(word)) return halfAt(side, at, names);
  if (names.one.includes(word)) {
    if (own(names.fractions, next) !== undefined && isFraction(side, at + 2, names))
      return { value: own(names.fractions, next) ?? 0, step: 0.1, to: at + 2, share: true };
    if (own(names.scales, next) !== undefined)
      return times({ value: 1, step: 1, to: at + 1 }, side, names);
    if (MEASURES[next]?.dimension === 'time' && MEASURES[next].factor >= 86_400)
      return { value: 1, step: 1, to: at + 1 };
  }
  const ordinal = own(names.ordinals, word);
  const isEnumerator = at === 0 && side.text[side.words[at]?.end ?? 0] === ',';
  if (ordinal !== undefined && own(names.units, word) === undefined && !isEnumerator)
    return { value: ordinal, step: 1, to: at + 1, ordinal: true };
  let value = own(names.units, word);
  if (value === undefined) {
    const isScale = own(names.scales, word) !== undefined && word.length > 3;
    return isScale && /^(сто|ста|cent|hundert|tausend|mil|mille|cien|тисяч|тыся)/.test(word)
      ? times({ value: 1, step: 1, to: at }, side, names)
      : null;
  }
  let to = at + 1;
  const unit = own(names.units, next);
  if (value >= 20 && unit !== undefined && unit < 10 && unit > 0) {
    value += unit;
    to++;
  }
  if (
    names.and.includes(folded(side, to)) &&
    names.one.includes(folded(side, to + 1)) &&
    names.half.includes(folded(side, to + 2))
  )
    return times({ value: value + 0.5, step: 0.5, to: to + 3 }, side, names);
  const fraction = own(names.fractions, folded(side, to));
  if (fraction !== undefined && value < 10 && isFraction(side, to + 1, names))
    return { value: value * fraction, step: 0.1, to: to + 1, share: true };
  return times({ value, step: 1, to }, side, names);
}

function halfAt(side: Side, at: number, names: NumberWords): Value {
  const skip = names.one.includes(folded(side, at + 1)) ? 2 : 1;
  const scale = own(names.scales, folded(side, at + skip));
  if (skip > 1 && own(MEASURES, folded(side, at + skip)))
    return { value: 0.5, step: 0.5, to: at + skip };
  if (scale !== undefined) return { value: scale / 2, step: scale / 2, to: at + skip + 1 };
  return { value: 0.5, step: 0.1, to: at + 1, share: true };
}

/** "a quarter of", and not the quarter of a year. */
function isFraction(side: Side, at: number, names: NumberWords): boolean {
  if (names !== NUMBER_WORDS.en || folded(side, at) === 'of') return true;
  return /^(by|than|nearly|almost|roughly|about|around|over)$/.test(folded(side, at - 3));
}

/** "a quarter of a percentage point" */
function isPercentOf(side: Side, at: number, names: NumberWords | undefined): boolean {
  if (!names || folded(side, at) !== 'of') return false;
  return names.one.includes(folded(side, at + 1)) && names.percent.includes(folded(side, at + 2));
}

/** "two hundred and five thousand" from its first number on. */
function times(value: Value, side: Side, names: NumberWords | undefined): Value {
  if (!names) return value;
  let { to, step } = value;
  let total = value.value;
  for (;;) {
    const scale = own(names.scales, folded(side, to));
    if (scale === undefined) break;
    total *= scale;
    step *= scale;
    to++;
    const skip = names.and.includes(folded(side, to)) ? 1 : 0;
    const rest = scale >= 100 ? own(names.units, folded(side, to + skip)) : undefined;
    if (rest === undefined || names.one.includes(folded(side, to + skip))) continue;
    total += rest;
    step = 1;
    to += skip + 1;
  }
  return { ...value, value: total, step, to };
}

/** The second number of "4-7", "4 to 7" and "between 4 and 7". */
function rangeEnd(
  side: Side,
  at: number,
  to: number,
  names: NumberWords | undefined,
  language: string,
): Value | null {
  const between = gap(side, to).trim();
  if (/^[%$€£]?[-–—−][%$€£]?$/.test(between)) return valueAt(side, to, names, language);
  if (!names) return null;
  const before = folded(side, at - 1);
  const joins = names.between.includes(before)
    ? names.and
    : /^(from|von|de|від|з|от|с)$/.test(before)
      ? []
      : names.to;
  return joins.includes(folded(side, to)) ? valueAt(side, to + 1, names, language) : null;
}

function hintBefore(side: Side, at: number, names: NumberWords | undefined): Hint | null {
  if (!names) return null;
  const before = [folded(side, at - 3), folded(side, at - 2), folded(side, at - 1)];
  const phrases = [before.join(' '), before.slice(1).join(' '), before[2] ?? ''];
  for (const hint of ['below', 'above', 'nearly', 'about'] as const)
    if (phrases.some((phrase) => names.hints[hint].includes(phrase))) return hint;
  return null;
}

function folded({ words }: Side, at: number): string {
  return words[at]?.folded ?? '';
}

/** What stands between a word and the one before it. */
function gap({ words, text }: Side, at: number): string {
  const [before, word] = [words[at - 1], words[at]];
  return before && word ? text.slice(before.end, word.start) : '';
}

function own<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
