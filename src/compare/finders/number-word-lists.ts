/** Whether a number is rounded, the least there is, the most, or not quite reached. */
export type Hint = 'about' | 'above' | 'below' | 'nearly';

/** Between which numbers a vague word lies: "dozens". */
export type Extent = readonly [low: number, high: number];

/** Words for numbers, as far as news writes them out. */
export interface NumberWords {
  /** Up to ninety. */
  units: Record<string, number>;
  /** What a number before it is multiplied with. */
  scales: Record<string, number>;
  ordinals: Record<string, number>;
  /** Half, a third, a quarter. */
  fractions: Record<string, number>;
  half: readonly string[];
  /** Articles that make "a dozen" one dozen. */
  one: readonly string[];
  and: readonly string[];
  to: readonly string[];
  between: readonly string[];
  percent: readonly string[];
  /** What makes the number that follows inexact, in up to three words. */
  hints: Record<Hint, readonly string[]>;
  vague?: Record<string, Extent>;
  /** "Tens" before "of thousands". */
  of?: string;
}

/** From 0 or 1 on, one after the other. */
export function counted(from: number, words: string): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').flatMap((word, index) => word.split('/').map((form) => [form, from + index])),
  );
}

/** From twenty to ninety. */
export function tens(words: string): Record<string, number> {
  const entries = words.split(' ').flatMap((word, index) => {
    return word.split('/').map((form): [string, number] => [form, 20 + index * 10]);
  });
  return Object.fromEntries(entries);
}

/** The words of each number. */
export function scaled(lists: Record<number, string>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([value, words]) =>
      words.split(' ').map((word) => [word, Number(value)]),
    ),
  );
}
