import { PALETTE } from '../../components/palette.ts';
import { MARK_SIZE, markShapes } from '../../components/verdict-mark.ts';
import type { VerdictView } from '../../views/parts.ts';
import type { CheckDrawing, Drawing } from '../../views/share-image.ts';
import { fit, LINE_HEIGHT } from './fit.ts';
import { SANS, SERIF } from './fonts.ts';

/** Pixels of every image: what Open Graph asks for, in the ratio that other sites show. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Width of the verdict's side. */
const PANEL = 352;
const EDGE = 64;
/** Left of the claim, beside the line. */
const INDENT = 32;
const LINE = 4;
const BRAND = 44;
const MARK = 168;
const MARK_TOP = 148;
/** Of the largest text, with a line for the claimant under it. */
const TEXT_HEIGHT = 350;

/** An element as satori takes it, without React. */
export interface Box {
  type: string;
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

/** Elements to lay out, and drawings to put over them as they are. */
export interface Layout {
  box: Box;
  marks: string[];
}

/** Lays out words that can be drawn; those that cannot are empty. */
export function layoutOf(drawing: Drawing): Layout {
  const isCheck = 'verdict' in drawing;
  const verdict = isCheck ? drawing.verdict : STRAIGHT;
  const tone = isCheck ? lightColour(drawing.verdict.colour) : PALETTE.ink.light;
  const width = WIDTH - PANEL - 2 * EDGE;
  return {
    box: box({ width: WIDTH, height: HEIGHT, backgroundColor: PALETTE.paper.light }, [
      box({ ...COLUMN, width: WIDTH - PANEL, padding: EDGE, justifyContent: 'space-between' }, [
        brand(drawing.publication, width),
        isCheck ? statement(drawing, width) : large(drawing.description, width),
      ]),
      box(
        { ...COLUMN, ...PANEL_STYLE, color: tone },
        isCheck ? [label(drawing.verdict.label), place(drawing.verdict.place)] : [],
      ),
    ]),
    marks: [
      markAt(EDGE, EDGE, BRAND, PALETTE.ink.light, STRAIGHT),
      markAt(
        WIDTH - PANEL + (PANEL - MARK) / 2,
        isCheck ? MARK_TOP : (HEIGHT - MARK) / 2,
        MARK,
        tone,
        verdict,
      ),
    ],
  };
}

const STRAIGHT = { number: 5, mark: null } as const;

const COLUMN = { flexDirection: 'column' } as const;

const PANEL_STYLE = {
  width: PANEL,
  height: HEIGHT,
  backgroundColor: PALETTE.panel.light,
  alignItems: 'center',
  paddingTop: MARK_TOP + MARK + 28,
};

function brand(name: string, width: number): Box {
  const indent = BRAND + 12;
  const style = { ...SANS_BOLD, fontSize: 30, lineHeight: `${BRAND}px`, color: PALETTE.ink.light };
  return words(name, 1, { ...style, marginLeft: indent, width: width - indent });
}

/** The claim beside a line, with its claimant; without words for the claim, what this is. */
function statement({ claim, claimant, kind }: CheckDrawing, width: number): Box {
  if (claim === '') return large(kind, width);
  const inner = width - INDENT - LINE;
  const line = { borderLeft: `${LINE}px solid ${PALETTE.ink.light}`, paddingLeft: INDENT };
  return box({ ...COLUMN, ...line }, [
    large(claim, inner),
    ...(claimant === '' ? [] : [words(claimant, 1, { ...SMALL, width: inner, marginTop: 20 })]),
  ]);
}

function large(text: string, width: number): Box {
  const { size, lines } = fit(text, [58, 52, 46, 41, 37, 33], width, TEXT_HEIGHT);
  return words(text, lines, {
    fontFamily: SERIF,
    fontWeight: 500,
    fontSize: size,
    lineHeight: LINE_HEIGHT,
    letterSpacing: -0.01 * size,
    width,
    color: PALETTE.ink.light,
  });
}

function label(text: string): Box {
  const { size, lines } = fit(text, [50, 44, 38, 33, 28], LABEL_WIDTH, 120);
  return words(text, lines, {
    ...SANS_BOLD,
    ...CENTRED,
    fontSize: size,
    lineHeight: 1.15,
  });
}

function place(text: string): Box {
  const style = { fontFamily: SANS, fontSize: 23, lineHeight: 1.35, color: PALETTE.soft.light };
  return words(text, 2, { ...style, ...CENTRED, marginTop: 12 });
}

const LABEL_WIDTH = PANEL - 40;
const CENTRED = { width: LABEL_WIDTH, textAlign: 'center' } as const;
const SANS_BOLD = { fontFamily: SANS, fontWeight: 600 } as const;
const SMALL = { ...SANS_BOLD, fontSize: 28, lineHeight: 1.3, color: PALETTE.soft.light } as const;

/** A text that ends with an ellipsis where it needs more lines. */
function words(text: string, lineClamp: number, style: Box['props']['style']): Box {
  const whole = { ...style, display: 'block', lineClamp, wordBreak: 'break-word' };
  return { type: 'div', props: { style: whole, children: text } };
}

function box(style: Box['props']['style'], children: Box[]): Box {
  const whole = { display: 'flex', flexShrink: 0, boxSizing: 'border-box', ...style };
  return { type: 'div', props: { style: whole, children } };
}

function markAt(
  x: number,
  y: number,
  size: number,
  colour: string,
  mark: Pick<VerdictView, 'number' | 'mark'>,
): string {
  const at = `translate(${x} ${y}) scale(${size / MARK_SIZE})`;
  return `<g transform="${at}" color="${colour}" fill="none" stroke="currentColor">${markShapes(mark)}</g>`;
}

function lightColour(colour: VerdictView['colour']): string {
  return typeof colour === 'string' ? PALETTE[colour].light : colour.light;
}
