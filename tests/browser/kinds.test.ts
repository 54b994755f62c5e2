import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { joinedWords } from './joined-words.ts';
import { type Shades, shadesOf } from './shades.ts';
import { DESKTOP, kindsOf, PHONE, sidewaysScroll, sites, tour, unfold } from './visit.ts';

const NARROW = { width: 320, height: 640 };
/** Just before the columns part. */
const BETWEEN = { width: 767, height: 900 };
/** Rules whose outcome a colour scheme can change; the rest is the same in both. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What is seen of a page in one way or another, in one visit: loading it takes longest. */
interface Sight {
  path: string;
  shift: number;
  text: string;
  joined: string[];
  light: Shades;
  dark: Shades;
  still: Motions;
  usual: Motions;
  faults: string[];
  /** What makes the page scroll sideways, where it does. */
  narrow: string | undefined;
  between: string | undefined;
  mirrored: string | undefined;
}

describe.each(sites)('of every kind of page, the $name publication', (site) => {
  let sights: Sight[];

  beforeAll(async () => {
    sights = await tour(site, kindsOf(site), { viewport: NARROW }, sightOf);
  }, 300_000);

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

  it('has no fault that axe knows of, in both schemes and at both sizes', () => {
    expect(
      sights.flatMap(({ path, faults }) => faults.map((fault) => `/${path}, ${fault}`)),
    ).toEqual([]);
  });

  it('does not move while its fonts and scripts come', () => {
    expect(sights.length).toBeGreaterThan(10);
    // Half of what Core Web Vitals call good: a line that a font breaks elsewhere, and no more.
    const moved = sights.filter(({ shift }) => !(shift < 0.05));
    expect(moved.map(({ path, shift }) => `/${path}: ${String(shift)}`)).toEqual([]);
  });

  it.each([
    ['in a window of 320 pixels, with everything unfolded', 'narrow'],
    ['there in a publication that is read from right to left', 'mirrored'],
    ['just before its columns part', 'between'],
  ] as const)('scrolls sideways nowhere %s', (_, where) => {
    const scrolls = sights.filter((sight) => sight[where] !== undefined);
    expect(scrolls.map((sight) => `/${sight.path}: ${sight[where] ?? ''}`)).toEqual([]);
  });
});

async function sightOf(page: Page, path: string): Promise<Sight> {
  const shift = await shiftOf(page);
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await unfoldByHand(page);
  const text = await page.locator('body').innerText();
  const joined = await joinedWords(page);
  const [light, usual] = [await shadesOf(page), await motionsOf(page)];
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const [dark, still] = [await shadesOf(page), await motionsOf(page)];
  await unfold(page);
  // Unfolding by hand has scrolled down; axe judges a page from its top.
  await page.evaluate(() => scrollTo(0, 0));
  const faults = await faultsInAllWays(page);
  await page.setViewportSize(BETWEEN);
  const between = await sidewaysScroll(page);
  await page.setViewportSize(NARROW);
  const narrow = await sidewaysScroll(page);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const mirrored = await sidewaysScroll(page);
  return {
    path,
    shift,
    text,
    joined,
    light,
    dark,
    still,
    usual,
    faults,
    narrow,
    between,
    mirrored,
  };
}

/** Without motion, so that no colour is caught on its way from one scheme to the other. */
async function faultsInAllWays(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found = await faultsOf(page, 'light, 1280');
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await faultsOf(page, 'dark, 1280', OF_COLOUR)));
  await page.setViewportSize(PHONE);
  found.push(...(await faultsOf(page, 'dark, 390', OF_COLOUR)));
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await faultsOf(page, 'light, 390')));
  return found;
}

/** As a reader would: without JavaScript nothing unfolds by itself. */
async function unfoldByHand(page: Page): Promise<void> {
  // From the outside in; what a page keeps for its script cannot be seen, nor unfolded.
  const folded = page.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
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

/** How far parts of a page moved while it loaded, as Core Web Vitals count it, fonts and scripts included. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
      const isTool = document.querySelector('script[src]') !== null;
      setTimeout(() => done(sum), isTool ? 300 : 30);
    });
  });
}
