import { isSlug } from '../model/slug.ts';
import type { Piece } from './pieces.ts';
import { VALUE, WORDS } from './simple-lines.ts';

/** Begins the marks that cannot have a sign of our own in them; in no text that has marks. */
export const MARK = 'plumbline-mark';

/** Pieces that are rendered together, with marks in the place of their runs. */
export interface Group {
  pieces: readonly Piece[];
  /** Their texts, with marks. */
  texts: readonly string[];
  /** Of all pieces, in their order. */
  runs: readonly string[];
  marks: readonly string[];
}

/** Signs that mean themselves in an address, and are written as they are in HTML. */
const PLAIN_ADDRESS = /^https?:\/\/(?:[\w\-./~?=:@!$,;+#]|%[\dA-Fa-f]{2})+$/;
const PLAIN_PATH = /^\/(?!\/)[\w\-./~]*$/;

/**
 * Puts marks in the place of runs: each the only one of its kind, and of a kind that comes to the same
 * HTML as the run, and to as few complaints. Gives `undefined` where a run is an address or a value that
 * is not known to.
 */
export function marked(pieces: readonly Piece[], origin: string): Group | undefined {
  const runs = pieces.flatMap((piece) => piece.runs);
  const marks: string[] = [];
  const texts = pieces.map(({ text }) =>
    text.replace(RUN, (sign, before: string | undefined) => {
      const number = marks.length;
      const mark = markOf(sign, before, runs[number] ?? '', number, origin);
      marks.push(mark ?? '');
      return (before ?? '') + (mark ?? '');
    }),
  );
  return marks.includes('') ? undefined : { pieces, texts, runs, marks };
}

/** A run, and where it is no run of words what stands before it: the brackets of a link, or a name. */
const RUN = new RegExp(`([(=])${VALUE}|${WORDS}`, 'g');

function markOf(
  sign: string,
  before: string | undefined,
  run: string,
  number: number,
  origin: string,
): string | undefined {
  if (sign === WORDS) return WORDS + String(number) + VALUE;
  const mark = MARK + String(number);
  if (before === '=') return isSlug(run) ? `${mark}-end` : undefined;
  if (PLAIN_PATH.test(run)) return `/${mark}/`;
  const address = PLAIN_ADDRESS.test(run) && URL.parse(run);
  return address && address.origin !== origin ? `https://${mark}.invalid/` : undefined;
}
