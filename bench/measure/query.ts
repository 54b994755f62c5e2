import type { Page } from 'playwright-core';
import { serveSite } from '../../src/cli/serve.ts';
import { address } from '../../src/model/address.ts';
import { generateCheck } from '../generate/checks.ts';
import { sizeFor } from '../generate/size.ts';
import { withChromium } from './chromium.ts';

/** How many queries of each length are asked. */
const QUERIES = 6;
const TIMEOUT = 60_000;

/** What a browser that comes for the first time loads of the index, in bytes as they are sent. */
export interface QueryCosts {
  /** For each query: what its words and its first results are in. */
  queries: number[];
  /** What each browser loads once, whatever it asks: Pagefind, and the list of all checks. */
  once: number;
}

/** Asks the search of a built site with a browser: one word, and two, of claims all over the years. */
export async function queryCosts(out: string, checks: number): Promise<QueryCosts> {
  const size = sizeFor(checks);
  const claims = Array.from({ length: QUERIES }, (_, number) => {
    const { claim } = generateCheck(Math.floor(((number + 0.5) * checks) / QUERIES), size);
    return claim
      .toLowerCase()
      .split(' ')
      .toSorted((a, b) => b.length - a.length);
  });
  const queries = claims.flatMap(([first = '', second = '']) => [first, `${first} ${second}`]);
  const server = await serveSite({ folder: out, port: 0 });
  try {
    const costs = await withChromium(async (browser) => {
      const all: { query: number; once: number }[] = [];
      for (const query of queries) {
        const context = await browser.newContext();
        all.push(await costOf(await context.newPage(), server.url, query));
        await context.close();
      }
      return all;
    });
    return {
      queries: costs.map(({ query }) => query),
      once: Math.max(...costs.map(({ once }) => once)),
    };
  } finally {
    await server.close();
  }
}

async function costOf(page: Page, home: string, query: string) {
  const sizes: Promise<{ path: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname;
    if (!path.includes(address.searchIndex)) return;
    sizes.push(request.sizes().then(({ responseBodySize: bytes }) => ({ path, bytes })));
  });
  const asked = new URL(`${address.search.slice(1)}?q=${encodeURIComponent(query)}`, home);
  await page.goto(asked.href);
  await page.locator('#search-list .entry').first().waitFor({ timeout: TIMEOUT });
  await page.waitForLoadState('networkidle');
  const cost = { query: 0, once: 0 };
  for (const { path, bytes } of await Promise.all(sizes)) {
    // Parts of the words, and texts of results; all else is the same for every query.
    cost[
      /\/(?:index|fragment)\/[^/]+$/.test(path.split(address.searchIndex)[1] ?? '')
        ? 'query'
        : 'once'
    ] += bytes;
  }
  return cost;
}
