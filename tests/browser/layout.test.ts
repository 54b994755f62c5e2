import { describe, expect, it } from 'vitest';
import { type RowBoxes, rowBoxes } from './rows.ts';
import {
  CHECK,
  COMPARISON,
  DESKTOP,
  invented,
  PHONE,
  real,
  sidewaysScroll,
  unfold,
  visit,
} from './visit.ts';

const WITH_ROWS = [
  { site: real, path: COMPARISON },
  { site: real, path: CHECK },
  { site: invented, path: 'comparisons/bridge-report-and-rewrite/' },
  { site: invented, path: 'comparisons/library-notice-in-two-languages/' },
];

describe.each(WITH_ROWS)('the comparison at $path', ({ site, path }) => {
  it('has two columns on a desktop: the sides of a row beside each other, at one height', async () => {
    const rows = await visit(site, path, { viewport: DESKTOP }, async (page) => {
      await unfold(page);
      return rowBoxes(page);
    });
    expect(rows.length).toBeGreaterThan(3);
    for (const { id, left, right } of rows) {
      expect(left.right, id).toBeLessThanOrEqual(right.left);
      expect(Math.abs(left.top - right.top), id).toBeLessThan(2);
      expect(width(left), id).toBeGreaterThan(300);
      expect(Math.abs(width(left) - width(right)), id).toBeLessThan(2);
    }
    expect(new Set(rows.map(({ right }) => Math.round(right.left))).size).toBe(1);
  });

  it('has stacked pairs on a phone: point, left and right of each row, then the next row', async () => {
    const rows = await visit(site, path, { viewport: PHONE }, async (page) => {
      await unfold(page);
      return rowBoxes(page);
    });
    const boxes = rows.flatMap(({ point, left, right }) => [point, left, right]);
    boxes.forEach((box, index) => {
      expect(box.top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1);
    });
    for (const { id, left, right } of rows) {
      expect(Math.min(width(left), width(right)), id).toBeGreaterThan(PHONE.width * 0.8);
    }
  });

  it('names the outlet in every cell on a phone', async () => {
    const hidden = await visit(site, path, { viewport: PHONE }, async (page) => {
      await unfold(page);
      return page
        .locator('[id^="row-"] > .cell > :first-child')
        .evaluateAll(
          (names) => names.filter((name) => name.getBoundingClientRect().width < 20).length,
        );
    });
    expect(hidden).toBe(0);
  });

  it('is mirrored in a publication that is read from right to left', async () => {
    const seen = await visit(site, path, { viewport: DESKTOP }, async (page) => {
      await unfold(page);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      return { rows: await rowBoxes(page), scroll: await sidewaysScroll(page) };
    });
    for (const { id, left, right } of seen.rows) {
      expect(right.right, id).toBeLessThanOrEqual(left.left);
      expect(Math.abs(left.top - right.top), id).toBeLessThan(2);
    }
    expect(seen.scroll).toBeUndefined();
  });
});

describe('a reader who makes everything twice as large', () => {
  it.each([
    { site: real, path: CHECK },
    { site: real, path: COMPARISON },
    { site: real, path: '' },
    { site: invented, path: 'checks/every-kind-of-markdown/' },
  ])('loses no word of /$path', async ({ site, path }) => {
    const words = (options: object) =>
      visit(site, path, options, async (page) => {
        await unfold(page);
        expect(await sidewaysScroll(page)).toBeUndefined();
        return (await page.locator('body').innerText()).split(/\s+/);
      });
    const [usual, large] = await Promise.all([
      words({ viewport: DESKTOP }),
      words({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }),
    ]);
    const shown = new Set(large);
    expect(usual.filter((word) => !shown.has(word))).toEqual([]);
  });
});

describe('an Arabic source', () => {
  it('is set from right to left, beside an English one that is not', async () => {
    const path = 'comparisons/library-notice-in-two-languages/';
    const quotations = await visit(invented, path, {}, async (page) => {
      return page.locator('[id^="row-"] > .cell blockquote').evaluateAll((all) =>
        all.map((quotation) => {
          const { direction, textAlign } = getComputedStyle(quotation);
          const text = document.createRange();
          text.selectNodeContents(quotation);
          const [first] = text.getClientRects();
          const box = quotation.getBoundingClientRect();
          const start =
            first && (direction === 'rtl' ? box.right - first.right : first.left - box.left);
          return {
            language: quotation.closest('[lang]')?.getAttribute('lang'),
            direction,
            textAlign,
            start,
          };
        }),
      );
    });
    expect(new Set(quotations.map(({ language }) => language))).toEqual(new Set(['en', 'ar']));
    for (const { language, direction, textAlign, start } of quotations) {
      expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(textAlign).toBe('start');
      // The text begins at its own side of the cell.
      expect(start).toBeLessThan(40);
    }
  });
});

function width({ left, right }: RowBoxes['left']): number {
  return right - left;
}
