import type { VerdictMark } from '../model/verdict.ts';
import type { VerdictView } from '../views/parts.ts';

/** How far the bob swings from the vertical, in degrees, for each number of the scale. */
const SWING: Readonly<Record<number, number>> = { 5: 0, 4: 10, 3: 20, 2: 30, 1: 38 };

/** Side of the square that every mark is drawn in. */
export const MARK_SIZE = 24;

/** From the pivot at the top to the tip of the bob. */
const LENGTH = 20.2;
const TOP = 1.5;

/** A bob at the end of its string, hanging straight from the origin. */
const BOB =
  'M-1.2 9.8h2.4v1.6c1.2.4 1.9 1.4 1.9 2.7 0 2.1-1.5 3.9-3.1 6.1-1.6-2.2-3.1-4-3.1-6.1 0-1.3.7-2.3 1.9-2.7z';
const DOT_HEIGHTS = [3.6, 6.4, 9.2, 12, 14.8, 17.6, 20.4, 23.2];

/** The angle of a number of the scale; the numbers between would lie between. */
export function swing(number: number): number {
  return SWING[number] ?? 0;
}

/** Where the pivot stands, so that the swung bob and the vertical share the middle of the square. */
export function pivot(number: number): number {
  const reach = LENGTH * 0.72 * Math.sin((swing(number) * Math.PI) / 180);
  return Math.round((MARK_SIZE / 2 + reach / 2) * 10) / 10;
}

/** The drawing of a verdict, as the inside of an `svg` of 24 by 24 in the current colour. */
export function markShapes({ number, mark }: Pick<VerdictView, 'number' | 'mark'>): string {
  if (number !== null) return bob(number);
  return mark === null ? '' : OFF_THE_LINE[mark];
}

/** The mark as a whole `svg`; hidden from screen readers, which are told the verdict in words. */
export function markSvg(verdict: Pick<VerdictView, 'number' | 'mark'>): string {
  const name = String(verdict.number ?? verdict.mark);
  const before = drawn.get(name);
  if (before !== undefined) return before;
  const svg = `<svg class="mark" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">${markShapes(verdict)}</svg>`;
  drawn.set(name, svg);
  return svg;
}

/** Every page has some of the few marks that there are; by number, or by what stands for none. */
const drawn = new Map<string, string>();

function bob(number: number): string {
  const x = pivot(number);
  const hanging = `<g transform="translate(${x} ${TOP}) rotate(${swing(number)})"><path stroke-width="1.5" stroke-linecap="round" d="M0 0v10"/><path fill="currentColor" stroke="none" d="${BOB}"/></g>`;
  const dots = dotsBeside(number).map((y) => `M${x} ${y}h0`);
  if (dots.length === 0) return hanging;
  return `<path stroke-width="1.5" stroke-linecap="round" d="${dots.join('')}"/>${hanging}`;
}

/**
 * Heights of the dots of the vertical; those that the string or the bob would touch are left out,
 * so that a small swing still reads at 16 px.
 */
export function dotsBeside(number: number): number[] {
  const angle = (swing(number) * Math.PI) / 180;
  if (angle === 0) return [];
  return DOT_HEIGHTS.filter((y) => {
    const down = y - TOP;
    // The dot as seen from the hanging bob: its distance across and along the string.
    const across = down * Math.sin(angle);
    const along = down * Math.cos(angle);
    return across > halfWidth(along) + 1.4;
  });
}

/** Half the width of the string or of the bob at a distance from the pivot. */
function halfWidth(along: number): number {
  if (along < 9.8) return 0.75;
  const [widest, width] = [14.1, 3.1];
  return along < widest ? width : Math.max(0, width * (1 - (along - widest) / (LENGTH - widest)));
}

const OFF_THE_LINE: Readonly<Record<VerdictMark, string>> = {
  dotted:
    '<path stroke-width="2.2" stroke-linecap="round" stroke-dasharray="0 3.8" d="M12 2.5V22"/>',
  double: '<path stroke-width="1.7" stroke-linecap="round" d="M8.5 2.5v19M15.5 2.5v19"/>',
  gap: '<path stroke-width="1.7" stroke-linecap="round" d="M12 2v5.5M9 7.5h6M9 16.5h6M12 16.5V22"/>',
  wave: '<path stroke-width="1.7" stroke-linecap="round" d="M12 2c5 3.3 5 6.7 0 10s-5 6.7 0 10"/>',
  cut: '<path stroke-width="1.7" stroke-linecap="round" d="M12 2v9.5M7.5 14l9-5"/><path stroke-width="1.7" stroke-linecap="round" d="M12 15.6h0M12 19h0M12 22.4h0"/>',
  ring: '<circle cx="12" cy="12" r="7.5" stroke-width="1.7"/>',
};
