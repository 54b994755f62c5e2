import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrowserContextOptions,
  chromium,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { inject } from 'vitest';
import type { ServedSite } from './setup.ts';

export const sites = inject('served');
export const real = siteNamed('real');
export const invented = siteNamed('invented');

/** A check with its comparison, the one that the site is about. */
export const CHECK = 'checks/lavrov-kyiv-approved-march-2022-proposal/';
export const COMPARISON = 'comparisons/lavrov-security-guarantees/';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };
/** A4 at 96 pixels an inch, without the margins that browsers leave. */
export const PAPER = { width: 718, height: 1047 };

const browser = await chromium.connect(inject('browser'));

/** How somebody looks at a page. */
type Look = Omit<BrowserContextOptions, 'viewport'> & { viewport?: ViewportSize };

/**
 * Windows that nobody looks into at the moment, by the options that cannot be changed later: opening
 * one takes as long as loading four pages.
 */
const idle = new Map<string, Page[]>();

/** Opens a page of a site in a fresh document, in a window that has nothing left of other visits. */
export async function visit<Seen>(
  site: ServedSite,
  path: string,
  options: Look,
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const [seen] = await tour(site, [path], options, look);
  return seen as Seen;
}

/** Opens pages of a site one after another in one window. */
export async function tour<Seen>(
  site: ServedSite,
  paths: readonly string[],
  options: Look,
  look: (page: Page, path: string) => Promise<Seen>,
): Promise<Seen[]> {
  const {
    viewport = DESKTOP,
    colorScheme = 'light',
    reducedMotion = 'no-preference',
    ...lasting
  } = options;
  const key = JSON.stringify(lasting);
  const page = idle.get(key)?.pop() ?? (await openWindow(lasting));
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme, reducedMotion });
  const seen: Seen[] = [];
  for (const path of paths) {
    await page.goto(new URL(path, site.url).href);
    seen.push(await look(page, path));
  }
  // A window in which something failed is not used again.
  await page.goto('about:blank');
  await forgetDrafts(page, site);
  idle.set(key, [...(idle.get(key) ?? []), page]);
  return seen;
}

/** A page may keep what was filled in until it is left, so that only then all can be forgotten. */
async function forgetDrafts(page: Page, { url }: ServedSite): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  await devTools.detach();
}

async function openWindow(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  return context.newPage();
}

/** Paths of all pages of a site, from its home page on, save those that lead on to another. */
function pathsOf({ folder }: ServedSite): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .filter((path) => !MOVED.some((slug) => path === `checks/${slug}/index.html`))
    .map((path) => path.replace(/(?:^|(?<=\/))index\.html$/, ''))
    .sort();
}

/** Former addresses of checks. */
export const MOVED = ['keeper-and-lemonade', 'moved-never', 'moved-once'];

/** Pages that are hard to lay out, or have a state that no other page of their kind has. */
const SPECIAL = [
  'compare/',
  'search/',
  'feeds/',
  'data/',
  'search/all/',
  'standards/',
  'checks/keeper-sold-lemonade/',
  'checks/keeper-sold-lemonade/embed/',
  'checks/long-unbroken-words/',
  'checks/every-kind-of-markdown/',
  'checks/bare-minimum/',
  'checks/bridge-replaced-by-six-paintings/',
  'checks/mist-vidkryiut-u-chetver/',
  'comparisons/library-notice-in-two-languages/',
  'comparisons/two-leaflets/',
  'topics/topic-without-checks/',
];

/** One page of every kind, the longest, and those that are special. */
export function kindsOf(site: ServedSite): string[] {
  const longest = new Map<string, { path: string; size: number }>();
  const paths = pathsOf(site);
  for (const path of paths) {
    const file = join(site.folder, path.endsWith('.html') ? path : `${path}index.html`);
    const { size } = statSync(file);
    const kind = kindOf(path);
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { path, size });
  }
  const kinds = [...longest.values()].map(({ path }) => path);
  return [...new Set([...kinds, ...SPECIAL.filter((path) => paths.includes(path))])];
}

const SECTIONS = 'checks|comparisons|claimants|outlets|topics|verdicts|corrections';

function kindOf(path: string): string {
  const [, section = '', rest = ''] = new RegExp(`^(${SECTIONS})/(.*)$`).exec(path) ?? [];
  if (section === '') return path === '' || path === '404.html' ? path : 'prose';
  if (rest === '') return section;
  if (rest.endsWith('/embed/')) return 'card in other sites';
  if (/\/v\/\d+\//.test(rest)) return rest.endsWith('/changes/') ? 'changes' : 'version';
  return rest.includes('page/') ? `${section}, later` : `one of ${section}`;
}

/** Unfolds what is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}

/** How much wider than the window a page is, in pixels, and what makes it so. */
export async function sidewaysScroll(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const hides = [document.documentElement, document.body].some(
      (element) => !['visible', 'auto'].includes(getComputedStyle(element).overflowX),
    );
    if (hides) return 'what stands out is cut off';
    // An element that makes a page scroll to the left does not widen it.
    const width = document.documentElement.clientWidth;
    if (root.scrollWidth <= window.innerWidth) return undefined;
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      let around = element.parentElement;
      while (around && around !== document.body && !scrolls(around)) around = around.parentElement;
      return around === document.body && (right > width + 1 || left < -1);
    });
    const names = wide.slice(-3).map((element) => element.outerHTML.slice(0, 80));
    return `${root.scrollWidth - width} px: ${names.join(' … ')}`;
  });
}

function siteNamed(name: string): ServedSite {
  const site = sites.find((known) => known.name === name);
  if (!site) throw new Error(`The ${name} publication was not built`);
  return site;
}
