import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHECK, COMPARISON, DESKTOP, invented, PHONE, real, unfold, visit } from './visit.ts';

describe('by keyboard', () => {
  it('the first stop leads past the menus to the text', async () => {
    await visit(real, CHECK, {}, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      const box = await skip.boundingBox();
      expect(await skip.getAttribute('href')).toBe('#content');
      expect(box && box.width > 50 && box.x >= 0 && box.y >= 0).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.locator('main :focus').count()).toBe(1);
    });
  });

  it('the way past the menus is out of sight until it is reached', async () => {
    const inSight = await visit(real, CHECK, {}, (page) =>
      page.locator('a[href="#content"]').evaluate((link) => {
        const { right, bottom, width } = link.getBoundingClientRect();
        return right > 0 && bottom > 0 && width > 1;
      }),
    );
    expect(inSight).toBe(false);
  });

  it.each([
    { site: real, path: CHECK, viewport: DESKTOP },
    { site: real, path: COMPARISON, viewport: PHONE },
    { site: real, path: '', viewport: DESKTOP },
    { site: invented, path: 'checks/every-kind-of-markdown/', viewport: PHONE },
  ])('every link and control of /$path is reached in order, and is seen to be', async (where) => {
    await visit(where.site, where.path, { viewport: where.viewport }, async (page) => {
      await unfold(page);
      const wanted = await page.evaluate(() => {
        const STOPS = 'a[href], button, input, textarea, summary, [tabindex="0"]';
        const stops = [...document.querySelectorAll(STOPS)].filter((stop) =>
          stop.checkVisibility({ visibilityProperty: true }),
        );
        stops.forEach((stop, index) => {
          stop.setAttribute('data-stop', String(index));
        });
        return stops.length;
      });
      expect(wanted).toBeGreaterThan(10);
      for (let index = 0; index < wanted; index++) {
        let seen;
        do {
          await page.keyboard.press('Tab');
          seen = await focused(page);
          // What scrolls can be reached, too, so that the arrow keys move it.
        } while (seen.scrolls && seen.stop === -1);
        expect(seen).toMatchObject({ stop: index, isSeen: true, isMarked: true });
      }
    });
  });

  it('the folded rows unfold', async () => {
    await visit(real, CHECK, {}, async (page) => {
      const row = page.locator('details [id^="row-"]').first();
      expect(await row.isVisible()).toBe(false);
      await page.locator('details:has([id^="row-"]) > summary').focus();
      await page.keyboard.press('Enter');
      expect(await row.isVisible()).toBe(true);
    });
  });

  it('the rows that are the same can be hidden and shown again', async () => {
    await visit(real, COMPARISON, {}, async (page) => {
      const same = page.locator('[id^="row-"][data-relation=same]').first();
      const other = page.locator('[id^="row-"][data-relation=contradicted]').first();
      await page.getByRole('checkbox').focus();
      await page.keyboard.press('Space');
      expect([await same.isVisible(), await other.isVisible()]).toEqual([false, true]);
      await page.keyboard.press('Space');
      expect(await same.isVisible()).toBe(true);
    });
  });
});

describe('a link to a row that is folded', () => {
  it('unfolds it, from another page', async () => {
    const id = await visit(real, CHECK, {}, (page) =>
      page.locator('details [id^="row-"]').last().getAttribute('id'),
    );
    await visit(real, `${CHECK}#${id ?? ''}`, {}, async (page) => {
      await expectInSight(page, id);
    });
  });

  it.each([DESKTOP, PHONE])('unfolds it, from the overview, at $width pixels', async (viewport) => {
    await visit(real, CHECK, { viewport }, async (page) => {
      const id = await page.locator('details [id^="row-"]').last().getAttribute('id');
      const link = page.locator(`main a[href="#${id ?? ''}"]:not([id="${id ?? ''}"] a)`);
      // The overview may fold its later lines.
      await link.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
      await link.click();
      await expectInSight(page, id);
    });
  });
});

describe('a link to a source of a check', () => {
  it('leads from the words in the text to the passage that they rest on', async () => {
    await visit(invented, 'checks/bridge-opens-on-monday/', {}, async (page) => {
      await page.getByRole('link', { name: 'Monday', exact: true }).click();
      await expectInSight(page, 'source-bridge-rewrite--opening');
    });
  });
});

/** The row is shown, in the window, and no bar that stays at the top covers its beginning. */
async function expectInSight(page: Page, id: string | null | undefined): Promise<void> {
  const row = page.locator(`[id="${id ?? ''}"]`);
  await row.waitFor({ state: 'visible' });
  const top = await row.evaluate((element) => {
    const { top, left, width } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 4, Math.max(top, 0) + 2);
    return {
      top,
      isCovered: above !== null && !element.contains(above) && !above.contains(element),
    };
  });
  const height = page.viewportSize()?.height ?? 0;
  expect(top.top).toBeGreaterThanOrEqual(0);
  expect(top.top).toBeLessThan(height);
  expect(top.isCovered).toBe(false);
}

/** What has the focus, whether it is in the window, and whether a line around it says so. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    return {
      name: element.outerHTML.slice(0, 80),
      scrolls: element.scrollWidth > element.clientWidth,
      stop: Number(element.getAttribute('data-stop') ?? -1),
      isSeen: boxes.some(
        ({ top, bottom, left, right, width }) =>
          width > 1 &&
          bottom > 0 &&
          top < window.innerHeight &&
          right > 0 &&
          left < window.innerWidth,
      ),
      isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}
