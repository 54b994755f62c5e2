import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { rowBoxes } from './rows.ts';
import { shadesOf } from './shades.ts';
import {
  CHECK,
  COMPARISON,
  DESKTOP,
  invented,
  MOVED,
  PAPER,
  PHONE,
  real,
  sites,
  visit,
} from './visit.ts';

describe('a printed page', () => {
  const printed = <Seen>(path: string, look: (page: Page) => Promise<Seen>) =>
    visit(real, path, { viewport: PAPER, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return look(page);
    });

  it.each([CHECK, COMPARISON, 'checks/', ''])(
    'is black on white, without menus: /%s',
    async (path) => {
      const { shades, menus } = await printed(path, async (page) => ({
        shades: await shadesOf(page),
        menus: await page.getByRole('navigation').count(),
      }));
      expect(shades).toEqual({ paper: 1, ink: 0 });
      expect(menus).toBe(0);
    },
  );

  it.each([CHECK, COMPARISON])('keeps the two columns of /%s on A4', async (path) => {
    const rows = await printed(path, rowBoxes);
    const shown = rows.filter(({ left }) => left.right > left.left);
    expect(shown.length).toBeGreaterThan(0);
    for (const { id, left, right } of shown) {
      expect(left.right, id).toBeLessThanOrEqual(right.left);
      expect(Math.abs(left.top - right.top), id).toBeLessThan(2);
    }
  });

  it('has the rows that the screen folds', async () => {
    const { folded, hidden } = await printed(CHECK, async (page) => {
      const rows = page.locator('details:not([open]) [id^="row-"]');
      const visible = await rows.evaluateAll(
        (all) => all.filter((row) => row.checkVisibility()).length,
      );
      const folded = await rows.count();
      return { folded, hidden: folded - visible };
    });
    expect(folded).toBeGreaterThan(0);
    expect(hidden).toBe(0);
  });

  it('has the address of every link out of the site', async () => {
    const addresses = await visit(invented, 'checks/bridge-opens-on-monday/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page
        .locator('main a[href^="http"]')
        .evaluateAll((links) =>
          links.map((link) => [
            link.getAttribute('href'),
            getComputedStyle(link, '::after').content,
          ]),
        );
    });
    expect(addresses.length).toBeGreaterThan(2);
    for (const [href, after] of addresses) expect(after).toContain(href);
  });
});

describe('a former address of a check', () => {
  it.each(MOVED)('leads on by itself, even without JavaScript: %s', async (slug) => {
    const address = await visit(
      invented,
      `checks/${slug}/`,
      { javaScriptEnabled: false },
      async (page) => {
        await page.waitForURL((url) => !url.pathname.includes(slug));
        return new URL(page.url()).pathname;
      },
    );
    expect(['/desk/checks/keeper-sold-lemonade/', '/desk/checks/moved-twice/']).toContain(address);
  });

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

describe('an address that leads nowhere', () => {
  it.each(sites)('says so, with ways on, in the $name publication', async (site) => {
    await visit(site, 'checks/never-written/', {}, async (page) => {
      const status = await page.evaluate(() => fetch(location.href).then(({ status }) => status));
      expect(status).toBe(404);
      await page.locator('main a').first().click();
      await page.waitForURL((url) => !url.pathname.includes('never-written'));
      expect(await page.locator('h1').count()).toBe(1);
    });
  });
});

describe('what is sent for the page of a check', () => {
  it.each([DESKTOP, PHONE])(
    'is at most 40 kB, and 60 kB of fonts, at $width pixels',
    async (viewport) => {
      const sent = await visit(real, '404.html', { viewport }, async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Network.enable');
        await session.send('Network.setCacheDisabled', { cacheDisabled: true });
        const types = new Map<string, string>();
        const bytes = { font: 0, other: 0 };
        session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
        session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          bytes[types.get(requestId) === 'Font' ? 'font' : 'other'] += encodedDataLength;
        });
        await page.goto(new URL(CHECK, real.url).href, { waitUntil: 'networkidle' });
        await session.detach();
        return bytes;
      });
      expect(sent.other).toBeGreaterThan(5_000);
      expect(sent.other).toBeLessThanOrEqual(40_000);
      expect(sent.font).toBeGreaterThan(5_000);
      expect(sent.font).toBeLessThanOrEqual(60_000);
    },
  );

  it('is at most 60 kB of fonts in Ukrainian too, with names in Latin letters', async () => {
    const fonts = await visit(invented, 'checks/mist-vidkryiut-u-chetver/', {}, (page) =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return loaded
          .filter(({ name }) => name.endsWith('.woff2'))
          .map(({ name, encodedBodySize }) => ({
            name: name.replace(/^.*\/(.*?)\..*$/, '$1'),
            encodedBodySize,
          }));
      }),
    );
    const names = fonts.map(({ name }) => name).toSorted();
    expect(names).toEqual(['sans-cyrillic', 'sans-latin', 'serif-cyrillic', 'serif-latin']);
    const bytes = fonts.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it('has the fonts that the words are set in', async () => {
    const { wanted, loaded } = await visit(real, CHECK, {}, (page) =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const first = (selector: string) => {
          const element = document.querySelector(selector) ?? document.body;
          return getComputedStyle(element).fontFamily.split(',')[0] ?? '';
        };
        const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
        return {
          wanted: [first('h1'), first('main p'), first('nav a')],
          loaded: loaded.map(({ family }) => family),
        };
      }),
    );
    const plain = (family: string) => family.replaceAll(/["']/g, '');
    expect(loaded.map(plain)).toEqual(expect.arrayContaining(wanted.map(plain)));
  });
});
