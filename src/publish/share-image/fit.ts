/** How a text fills its place: the size of its type in pixels, and the lines it may take. */
export interface Fit {
  size: number;
  lines: number;
}

/** Height of a line, as a multiple of its type's size. */
export const LINE_HEIGHT = 1.22;

/**
 * The first of `sizes` (the largest first) in which a text fits a place of so many pixels, or the
 * last. Widths are estimated, a little too wide, so that nearly every text that is said to fit does;
 * whoever draws it cuts it after `lines` lines all the same.
 */
export function fit(text: string, sizes: readonly number[], width: number, height: number): Fit {
  const fits = sizes.map((size) => ({ size, lines: Math.floor(height / (size * LINE_HEIGHT)) }));
  const words = text.split(/\s+/).map(widthOf);
  const best = fits.find(({ size, lines }) => isIn(words, width / size, lines)) ?? fits.at(-1);
  if (!best) throw new Error('There is no size to choose from');
  return best;
}

/** Whether words of these widths go into so many lines of so many ems, with none of them broken. */
function isIn(words: readonly number[], ems: number, most: number): boolean {
  let lines = 1;
  let filled = 0;
  for (const width of words) {
    if (width > ems) return false;
    const together = filled === 0 ? width : filled + SPACE + width;
    if (together > ems) lines++;
    filled = together > ems ? width : together;
  }
  return lines <= most;
}

const SPACE = 0.25;

/** Estimated width of a word in ems, of the serif at weight 500. */
function widthOf(word: string): number {
  let width = 0;
  for (const character of word) {
    if (/[ijlt.,:;'’!|()[\]]/.test(character)) width += 0.32;
    else if (/[mwMW@—ЖШЩЮжшщюмфы…]/.test(character)) width += 0.88;
    else if (/[\p{Lu}\d]/u.test(character)) width += 0.64;
    else width += /\p{Script=Cyrillic}/u.test(character) ? 0.58 : 0.54;
  }
  return width;
}
