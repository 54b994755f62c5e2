import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowBoxes } from './rows.ts';
import {
  CHECK,
  COMPARISON,
  DESKTOP,
  invented,
  kindsOf,
  MOVED,
  PAPER,
  PHONE,
  real,
  sites,
  tour,
  visit,
} from './visit.ts';

/** What a reader sees of a page in one way or another. */
interface Sight {
  path: string;
  text: string;
  joined: string[];
  light: Shades;
  dark: Shades;
  still: Motions;
  usual: Motions;
}

describe.each(sites)('the $name publication', (site) => {
  let sights: Sight[];

  beforeAll(async () => {
    sights = await tour(site, kindsOf(site), {}, async (page, path) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
      await unfoldByHand(page);
      const text = await page.locator('body').innerText();
      const joined = await joinedWords(page);
      const [light, usual] = [await shadesOf(page), await motionsOf(page)];
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const [dark, still] = [await shadesOf(page), await motionsOf(page)];
      return { path, text, joined, light, dark, still, usual };
    });
  });

  it('shows everything without JavaScript', async () => {
    const options = { javaScriptEnabled: false };
    const texts = await tour(site, kindsOf(site), options, async (page) => {
      await unfoldByHand(page);
      return page.locator('body').innerText();
    });
    // The pages that compare two texts, contribute and search are scripts, and say that these are missing.
    const others = sights.filter(({ text }, index) => text !== texts[index]);
    const tools = ['compare/', 'contribute/', 'search/'];
    expect(others.map(({ path }) => path).toSorted()).toEqual(tools);
    expect(Math.min(...texts.map((text) => text.length))).toBeGreaterThan(100);
  });

  it('runs no words into each other', () => {
    expect(
      sights.flatMap(({ path, joined }) => joined.map((words) => `/${path}: ${words}`)),
    ).toEqual([]);
  });

  it('is dark for who asks for it, and light for who does not', () => {
    for (const { path, dark, light } of sights) {
      expect(dark.paper, path).toBeLessThan(0.15);
      expect(dark.ink, path).toBeGreaterThan(0.7);
      expect(light.paper, path).toBeGreaterThan(0.9);
      expect(light.ink, path).toBeLessThan(0.3);
    }
  });

  it('moves nothing, and least of all for who asks for stillness', () => {
    for (const { path, still, usual } of sights) {
      expect(still, path).toEqual({ animations: 0, longest: 0 });
      expect(usual.animations, path).toBe(0);
      expect(usual.longest, path).toBeLessThanOrEqual(0.12);
    }
  });
});

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

/** As a reader would: without JavaScript nothing unfolds by itself. */
async function unfoldByHand(page: Page): Promise<void> {
  // From the outside in; what a page keeps for its script cannot be seen, nor unfolded.
  const folded = page.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
}

interface Shades {
  paper: number;
  ink: number;
}

/** Relative luminance of the page and of its text, from 0 (black) to 1 (white), as eyes weigh colours. */
async function shadesOf(page: Page): Promise<Shades> {
  return page.evaluate(() => {
    const lightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
    };
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { paper: lightness(backgroundColor), ink: lightness(color) };
  });
}

interface Motions {
  animations: number;
  longest: number;
}

/** Animations that run, and the longest change of style of any element, in seconds. */
async function motionsOf(page: Page): Promise<Motions> {
  return page.evaluate(() => ({
    animations: document
      .getAnimations()
      .filter((animation) => !(animation instanceof CSSTransition)).length,
    longest: Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        getComputedStyle(element).transitionDuration.split(',').map(parseFloat),
      ),
    ),
  }));
}

/** Words of different elements that stand in one line without any space between them. */
async function joinedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const boxAt = (node: Node, index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect();
    };
    let before: { node: Node; text: string } | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      // What marks a part of a word touches the rest of it.
      if (text.trim() === '' || node.parentElement?.closest('sup, em, strong, code, del, ins'))
        continue;
      if (before) {
        const end = before.text.trimEnd();
        const start = text.length - text.trimStart().length;
        const [a, b] = [boxAt(before.node, end.length - 1), boxAt(node, start)];
        const isOneLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 2;
        const gap = Math.min(Math.abs(b.left - a.right), Math.abs(a.left - b.right));
        const areWords = /[\p{L}\p{N}:;,.]$/u.test(end) && /^[\p{L}\p{N}]/u.test(text.slice(start));
        // Hidden texts have boxes of a pixel.
        if (isOneLine && gap < 1.5 && areWords && a.width > 1 && b.width > 1) {
          found.push(`${end.slice(-20)}|${text.trim().slice(0, 20)}`);
        }
      }
      before = { node, text };
    }
    return found;
  });
}
