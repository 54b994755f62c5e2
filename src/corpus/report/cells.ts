import width from 'fast-string-width';
import { hiddenIn } from './visible.ts';

/** A character of a line as a terminal shows it. */
export interface Cell {
  text: string;
  /** Columns that it takes; none where it is a part of the one before. */
  width: number;
}

const TAB = 4;
/** Made for the first line: it takes ten milliseconds, and most checks have nothing to show. */
let graphemes: Intl.Segmenter | undefined;

/**
 * The characters (code points) of a line, a cell each, so that a column that counts characters finds
 * its place on a terminal: wide ones take two columns, marks none, tabs go to the next stop, and what
 * would not be seen is written out.
 */
export function cellsOf(line: string): Cell[] {
  const hidden = hiddenIn(line);
  const cells: Cell[] = [];
  let column = 0;
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment, index } of graphemes.segment(line)) {
    const characters = [...segment];
    let at = index;
    let shown = '';
    for (const character of characters) {
      shown +=
        character === '\t' ? ' '.repeat(TAB - (column % TAB)) : (hidden.get(at) ?? character);
      at += character.length;
    }
    const columns = width(shown);
    column += columns;
    // A letter with its marks is one thing on the screen: its first character stands for all.
    cells.push({ text: shown, width: columns });
    for (let more = 1; more < characters.length; more++) cells.push({ text: '', width: 0 });
  }
  return cells;
}
