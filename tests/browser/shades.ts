import type { Page } from 'playwright-core';

export interface Shades {
  paper: number;
  ink: number;
}

/** Relative luminance of the page and of its text, from 0 (black) to 1 (white), as eyes weigh colours. */
export async function shadesOf(page: Page): Promise<Shades> {
  return page.evaluate(() => {
    const lightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
    };
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { paper: lightness(backgroundColor), ink: lightness(color) };
  });
}
