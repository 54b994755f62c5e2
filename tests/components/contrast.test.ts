import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/components/palette.ts';

const css = await readFile(new URL('../../src/components/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const schemes = ['light', 'dark'] as const;
const words = ['ink', 'soft', 'true', 'mixed', 'false', 'off'];

describe.each(schemes)('the colours of the %s scheme', (scheme) => {
  it.each(words)('show %s at 4.5:1 and more on paper and on panel', (name) => {
    for (const ground of ['paper', 'panel']) {
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('show changed words at 7:1 and more on their tints', () => {
    for (const tint of ['tint-del', 'tint-ins']) {
      expect(contrast(colour('ink'), colour(tint))).toBeGreaterThanOrEqual(7);
    }
  });

  it('show the dashed line of a missing side at 3:1 and more', () => {
    expect(contrast(colour('hairline-strong'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  it('are the same where the style sheet is not at hand', () => {
    for (const [name, { [scheme]: value }] of Object.entries(PALETTE)) {
      expect(value, name).toBe(colour(name));
    }
  });

  function colour(name: string): string {
    const token = tokens.get(name);
    if (token === undefined) throw new Error(`no token --${name} in tokens.css`);
    return token[scheme];
  }
});

/** Contrast as WCAG 2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
