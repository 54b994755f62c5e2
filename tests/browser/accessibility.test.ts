import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { DESKTOP, invented, kindsOf, MOVED, PHONE, sites, tour, unfold, visit } from './visit.ts';

/** Without motion, so that no colour is caught on its way from one scheme to the other. */
const OPTIONS = { colorScheme: 'light', reducedMotion: 'reduce' } as const;
/** Rules whose outcome a colour scheme can change; the rest is the same in both. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

describe.each(sites)('the $name publication', (site) => {
  it('has no fault that axe knows of on any kind of page, in both schemes and at both sizes', async () => {
    const look = async (page: Page, path: string) => {
      await page.setViewportSize(DESKTOP);
      await unfold(page);
      const found = await faultsOf(page, 'light, 1280');
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await faultsOf(page, 'dark, 1280', OF_COLOUR)));
      await page.setViewportSize(PHONE);
      found.push(...(await faultsOf(page, 'dark, 390', OF_COLOUR)));
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await faultsOf(page, 'light, 390')));
      return found.map((fault) => `/${path}, ${fault}`);
    };
    const faults = await tour(site, kindsOf(site), OPTIONS, look);
    expect(faults.flat()).toEqual([]);
  });
});

describe('the page at a former address of a check', () => {
  it('has no fault that axe knows of, for who stays on it', async () => {
    const [slug = ''] = MOVED;
    const faults = await visit(invented, '404.html', {}, async (page) => {
      // The page leads on at once; a browser that does not follow stays.
      const response = await page.request.get(new URL(`checks/${slug}/`, invented.url).href);
      const html = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await page.setContent(html);
      return faultsOf(page, 'light, 1280');
    });
    expect(faults).toEqual([]);
  });
});
