import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { DESKTOP, invented, PHONE, sidewaysScroll, visit } from './visit.ts';

const SEARCH = 'search/';
const NARROW = { width: 320, height: 700 };

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the checks' });
const titles = (page: Page) => page.locator('#search-list .entry-title').allInnerTexts();
const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

async function statusSays(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 20_000 });
}

/** Fills in words and sends them, however busy the machine is, before the search starts by itself. */
async function searchFor(page: Page, words: string): Promise<void> {
  await field(page).evaluate((input, text) => {
    if (!(input instanceof HTMLInputElement)) return;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.form?.requestSubmit();
  }, words);
}

describe('a search', () => {
  it('shows while somebody types which checks have the words, and marks them', async () => {
    await visit(invented, SEARCH, {}, async (page) => {
      await field(page).pressSequentially('412');
      await statusSays(page, '1 check found');
      expect(await titles(page)).toEqual(['The invented bridge is 412 metres long']);
      const card = page.locator('#search-list .entry');
      expect(await card.locator('.entry-verdict').innerText()).toBe('True');
      expect((await card.locator('mark').allInnerTexts())[0]).toBe('412');
      expect(queryOf(page)).toBe('?q=412');
      expect(await page.locator('#search-latest').isVisible()).toBe(false);
      await card.locator('.entry-title a').click();
      await page.waitForURL('**/desk/checks/bridge-is-412-metres-long/');
    });
  });

  it.each([
    ['in another language than the page', 'четвер', 'Вигадану переправу відкриють у четвер'],
    ['from right to left', 'مواعيد', 'The invented library closes at six'],
    ['in another form of the word', 'opening', 'Invented bridge opens on Monday'],
    ['of a source alone', 'weeks toll-free', 'Invented bridge opens on Monday'],
  ])('finds words %s', async (_, words, title) => {
    await visit(invented, `${SEARCH}?q=${encodeURIComponent(words)}`, {}, async (page) => {
      await statusSays(page, 'found');
      expect(await titles(page)).toContain(title);
    });
  });

  it('finds a withdrawn check, and says that it is', async () => {
    await visit(invented, `${SEARCH}?q=lemonade`, {}, async (page) => {
      await statusSays(page, '1 check found');
      expect(await page.locator('#search-list .entry-meta').innerText()).toMatch(/^Void/);
    });
  });

  it('does not take a date or a language, which cards show, for words of a check', async () => {
    await visit(invented, `${SEARCH}?q=uk`, {}, async (page) => {
      await statusSays(page, 'No check found.');
      expect(await page.getByText('Try fewer words').isVisible()).toBe(true);
      expect(await page.locator('#search-latest').isVisible()).toBe(true);
    });
  });

  it('shows words as they are, never as markup', async () => {
    await visit(invented, `${SEARCH}?q=script`, {}, async (page) => {
      await statusSays(page, /found/);
      expect(await page.locator('#search-list :is(script, iframe, [onclick])').count()).toBe(0);
      expect(await page.locator('#search-list').innerText()).toContain('</script>');
    });
  });
});

describe('filters', () => {
  it('narrow results down, say how many each leaves, and stand in the address', async () => {
    await visit(invented, `${SEARCH}?q=bridge`, {}, async (page) => {
      await statusSays(page, /^\d+ checks found/);
      await page.getByText('Filter and sort').click();
      const box = page.getByRole('checkbox', { name: 'False (2)' });
      await box.waitFor();
      await box.check();
      await statusSays(page, '2 checks found');
      expect(queryOf(page)).toBe('?q=bridge&verdict=false');
      expect(await page.getByText('1 filter on').isVisible()).toBe(true);
      await page.getByLabel('Year of the check').selectOption('2024');
      await statusSays(page, 'No check found.');
      await page.getByRole('button', { name: 'Take all filters away' }).click();
      await statusSays(page, /^1\d checks found/);
      expect(queryOf(page)).toBe('?q=bridge');
    });
  });

  it('answer without words too, the newest first', async () => {
    const path = `${SEARCH}?topic=invented-library&verdict=true&verdict=unproven&verdict=false`;
    await visit(invented, path, {}, async (page) => {
      await statusSays(page, /found/);
      const dates = await page
        .locator('#search-list time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates.length).toBeGreaterThan(0);
      expect(dates).toEqual(dates.toSorted().toReversed());
    });
  });

  it('put the newest first on demand', async () => {
    await visit(invented, `${SEARCH}?q=bridge&sort=date`, {}, async (page) => {
      await statusSays(page, /found/);
      const dates = await page
        .locator('#search-list time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates).toHaveLength(10);
      expect(dates).toEqual(dates.toSorted().toReversed());
    });
  });
});

it('the way back leads to the search before', async () => {
  await visit(invented, SEARCH, {}, async (page) => {
    await searchFor(page, '412');
    await statusSays(page, '1 check found');
    await searchFor(page, 'lemonade');
    await page.getByRole('link', { name: 'The invented keeper sold lemonade' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'The invented bridge is 412 metres long' }).waitFor();
    expect(await field(page).inputValue()).toBe('412');
    await page.goBack();
    await page.locator('#search-latest').waitFor({ state: 'visible' });
    expect(await field(page).inputValue()).toBe('');
  });
});

it('all of it can be done by keyboard', async () => {
  await visit(invented, SEARCH, {}, async (page) => {
    const focused = page.locator(':focus');
    await page.keyboard.press('Tab');
    while ((await focused.getAttribute('id')) !== 'search-words') await page.keyboard.press('Tab');
    await page.keyboard.type('bridge');
    await page.keyboard.press('Enter');
    await statusSays(page, 'checks found');
    for (let stop = 0; stop < 2; stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await statusSays(page, /^2 checks found/);
    await page.keyboard.press('Space');
    await statusSays(page, /^1\d checks found/);
    while ((await focused.getAttribute('id')) !== 'search-more') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The focus stays in the list, at the first result that came.
    await page.locator('#search-list > li:nth-child(11) a:focus').waitFor();
  });
});

describe('the page of the search', () => {
  it('asks nobody else, and sends 100 kB at most for a first answer', async () => {
    await visit(invented, '404.html', {}, async (page) => {
      const sizes: Promise<number>[] = [];
      const elsewhere: string[] = [];
      page.on('requestfinished', (request) => {
        if (!request.url().startsWith(invented.url)) elsewhere.push(request.url());
        if (request.url().includes('/search/index/')) {
          sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
        }
      });
      await page.goto(new URL(`${SEARCH}?q=bridge`, invented.url).href);
      await statusSays(page, /found/);
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(elsewhere).toEqual([]);
      expect(bytes).toBeGreaterThan(1000);
      expect(bytes).toBeLessThan(102_400);
    });
  });

  it('says what to do where the index cannot be loaded', async () => {
    await visit(invented, '404.html', {}, async (page) => {
      await page.route('**/search/index/**', (route) => route.abort());
      await page.goto(new URL(`${SEARCH}?q=bridge`, invented.url).href);
      await statusSays(page, 'The search could not be loaded.');
      expect(await page.locator('#search-latest').isVisible()).toBe(true);
      await page.unroute('**/search/index/**');
      await page.getByRole('button', { name: 'Try again' }).click();
      await statusSays(page, /checks found/);
    });
  });

  it('lists the newest checks and the ways to all others where JavaScript is off', async () => {
    await visit(invented, SEARCH, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('noscript').innerText()).toContain('JavaScript is off');
      expect(await page.locator('#search').isVisible()).toBe(false);
      expect(await page.locator('#search-latest .entry').count()).toBe(5);
      expect(await page.locator('.paging a').getAttribute('href')).toBe('/desk/checks/page/2/');
      expect(await page.locator('main .ways a').count()).toBe(6);
    });
  });

  it('is one click away from every page, and known to browsers', async () => {
    await visit(invented, '', {}, async (page) => {
      const link = page.locator('link[rel=search]');
      const path = (await link.getAttribute('href')) ?? '';
      const description = await page.request.get(new URL(path, invented.url).href);
      expect(await description.text()).toContain('/desk/search/?q={searchTerms}');
      await page.locator('header').getByRole('link', { name: 'Search' }).click();
      await field(page).waitFor();
    });
  });

  it('scrolls to no side at 320 pixels', async () => {
    await visit(invented, `${SEARCH}?q=invented`, { viewport: NARROW }, async (page) => {
      await page.getByText('Filter and sort').click();
      await statusSays(page, /found/);
      expect(await sidewaysScroll(page)).toBeUndefined();
    });
  });

  it.each([
    { viewport: DESKTOP, colorScheme: 'light' },
    { viewport: PHONE, colorScheme: 'dark' },
  ] as const)('has no fault that axe knows of, with results ($colorScheme)', async (options) => {
    const path = `${SEARCH}?q=bridge&verdict=false&verdict=nearly-true`;
    await visit(invented, path, { ...options, reducedMotion: 'reduce' }, async (page) => {
      await statusSays(page, /found/);
      await page.getByText('Filter and sort').click();
      expect(await faultsOf(page, options.colorScheme)).toEqual([]);
    });
  });
});
