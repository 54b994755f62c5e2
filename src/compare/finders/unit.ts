import { CURRENCY_SIGNS, MEASURES } from './measures.ts';
import type { NumberWords } from './number-word-lists.ts';
import type { Side } from './pairing.ts';

/** What is counted, and where that ends. */
export interface Unit {
  dimension: string;
  factor: number;
  to: number;
  end: number;
  noun: string;
}

/** The unit of a number that begins at `start` and whose last word is before `to`. */
export function unitAfter(
  side: Side,
  to: number,
  start: number,
  names: NumberWords | undefined,
): Unit {
  const end = side.words[to - 1]?.end ?? start;
  const plain = { dimension: '', factor: 1, to, end, noun: '' };
  const sign = CURRENCY_SIGNS.exec(side.text.slice(start, start + 3));
  const noun = folded(side, to);
  if (sign) return { ...plain, dimension: sign[0], noun };
  const after = /^\s?(%|€|£|₴|₽)/.exec(side.text.slice(end, end + 2));
  if (after)
    return {
      ...plain,
      dimension: after[1] === '%' ? 'share' : (after[1] ?? ''),
      end: end + after[0].length,
      noun,
    };
  const two = `${noun} ${folded(side, to + 1)}`;
  if (
    names?.percent.includes(noun) ||
    two === 'per cent' ||
    two === 'pour cent' ||
    two === 'por ciento'
  ) {
    const words = names?.percent.includes(noun) && !/^(pour|por)$/.test(noun) ? 1 : 2;
    const last = to + words + (/^points?$/.test(folded(side, to + words)) ? 1 : 0);
    return { ...plain, dimension: 'share', to: last, end: side.words[last - 1]?.end ?? end };
  }
  const glued = /^\d[\d.,]*(\p{L}+)$/u.exec(folded(side, to - 1))?.[1] ?? '';
  const measure = own(MEASURES, glued) ?? own(MEASURES, noun);
  if (!measure) return { ...plain, noun };
  const last = own(MEASURES, glued) ? to : to + 1;
  return { ...plain, ...measure, to: last, end: side.words[last - 1]?.end ?? end, noun };
}

/** Where a currency sign right before the word stands. */
export function signBefore(side: Side, at: number): number | null {
  const start = side.words[at]?.start ?? 0;
  const sign = /(?:US|CA|AU)?[$€£¥₴₽]\s?$/.exec(side.text.slice(Math.max(0, start - 5), start));
  return sign && start - sign[0].length >= side.start ? start - sign[0].length : null;
}

function folded({ words }: Side, at: number): string {
  return words[at]?.folded ?? '';
}

function own<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
