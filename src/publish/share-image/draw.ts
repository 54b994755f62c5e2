import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Drawing } from '../../views/share-image.ts';
import { fonts } from './fonts.ts';
import { HEIGHT, layoutOf, WIDTH } from './layout.ts';

/** Characters of a text that are looked at; more than an image has room for. */
const MOST = 600;

/**
 * Draws an image for other sites as a PNG of 1200 by 630 pixels. Signs that our fonts lack, such as
 * emoji, are left out; of a text in a script that they do not write, nothing is drawn, because boxes
 * would stand for its words.
 */
export async function drawShareImage(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const words = eachText(drawing, tidy);
  const { svg, missing } = await svgOf(words);
  if (missing.length === 0) return png(svg);
  const lacking = new Set(missing.flatMap((segment) => [...segment]));
  return png((await svgOf(eachText(words, (text) => without(text, lacking)))).svg);
}

async function svgOf(drawing: Drawing): Promise<{ svg: string; missing: string[] }> {
  const { box, marks } = layoutOf(drawing);
  const missing: string[] = [];
  const svg = await satori(box, {
    width: WIDTH,
    height: HEIGHT,
    fonts: fonts(),
    loadAdditionalAsset: (_code, segment) => {
      missing.push(segment);
      return Promise.resolve([]);
    },
  });
  return { svg: svg.replace('</svg>', `${marks.join('')}</svg>`), missing };
}

function png(svg: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

/** The text without what nobody sees: controls, marks of direction, lone halves of a character. */
function tidy(text: string): string {
  const start = text.slice(0, MOST).toWellFormed();
  return start
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}\ufffd]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text without signs that are lacking; nothing where letters or digits are. */
function without(text: string, lacking: ReadonlySet<string>): string {
  const characters = [...text];
  const isGone = characters.some((one) => lacking.has(one) && /[\p{L}\p{N}\p{M}]/u.test(one));
  return isGone ? '' : tidy(characters.filter((one) => !lacking.has(one)).join(''));
}

function eachText(drawing: Drawing, change: (text: string) => string): Drawing {
  const publication = change(drawing.publication);
  if ('description' in drawing) return { publication, description: change(drawing.description) };
  const { kind, claim, claimant, verdict } = drawing;
  return {
    publication,
    kind: change(kind),
    claim: change(claim),
    claimant: change(claimant),
    verdict: { ...verdict, label: change(verdict.label), place: change(verdict.place) },
  };
}
