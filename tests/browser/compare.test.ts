import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { DESKTOP, invented, PHONE, sidewaysScroll, visit } from './visit.ts';

const TOOL = 'compare/';
const NARROW = { width: 320, height: 700 };

const LEFT =
  'The new bridge will open on Tuesday, the council of the town said.\n\nThe keeper plans to sell lemonade beside the northern gate.';
const RIGHT =
  'The new bridge will open on Monday, the council of the town said.\n\nA brass band from the valley plays at noon.';

/** Fills in both texts, compares them and waits for the end. */
async function compareTexts(page: Page, left = LEFT, right = RIGHT): Promise<void> {
  await fillIn(page, left, right);
  await startAndWait(page);
}

async function fillIn(page: Page, left: string, right: string): Promise<void> {
  await page.getByLabel('Text', { exact: true }).first().fill(left);
  await page.getByLabel('Text', { exact: true }).last().fill(right);
}

async function startAndWait(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await statusSays(page, 'Done: ');
}

async function statusSays(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 20_000 });
}

describe('two texts', () => {
  it('are compared as the site shows a comparison', async () => {
    await visit(invented, TOOL, {}, async (page) => {
      await compareTexts(page);
      const rows = page.locator('.rows > .row');
      expect(
        await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-relation'))),
      ).toEqual(['contradicted', 'dropped', 'added']);
      expect(await rows.first().locator('.labels').innerText()).toContain('Tuesday → Monday');
      expect(await rows.nth(1).locator('.missing').innerText()).toContain('the second text’s');
      // The eyes and the screen reader are led to the outcome.
      expect(await page.locator(':focus').innerText()).toBe('Side by side');
    });
  });

  it('leave the browser in no request', async () => {
    await visit(invented, '404.html', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
      await page.goto(new URL(TOOL, invented.url).href);
      await compareTexts(page);
      const own =
        /^GET http:\/\/[^/]+\/desk\/(?:compare\/|favicon\.svg|apple-touch-icon\.png|_astro\/[\w.-]+)$/;
      expect(asked.filter((request) => !own.test(request))).toEqual([]);
      const outcome = await page.evaluate(() =>
        fetch(location.href).then(
          () => 'sent',
          () => 'refused',
        ),
      );
      expect(outcome).toBe('refused');
    });
  });

  it('can be copied, downloaded and proposed', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await visit(invented, TOOL, options, async (page) => {
      await compareTexts(page);
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await statusSays(page, 'Copied.');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('> The new bridge will open on Tuesday');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download the comparison file' }).click(),
      ]);
      const file = await text(await download.createReadStream());
      expect(file).toMatch(/^---\ntitle: /);
      expect(file).toContain('relation: contradicted');
      const proposal = new URL(
        (await page.getByRole('link', { name: 'pull request' }).getAttribute('href')) ?? '',
      );
      expect(proposal.origin).toBe('https://forge.example');
      expect(proposal.searchParams.get('value')).toBe(file);
    });
  });

  it('keep the window answering while many rows are drawn', async () => {
    const long = (what: string) =>
      Array.from(
        { length: 300 },
        (_, index) =>
          `Member ${index} of the council said that ${what} number ${index * 7} is new.`,
      ).join('\n\n');
    await visit(invented, TOOL, {}, async (page) => {
      await fillIn(page, long('bridge'), long('tower'));
      await page.evaluate(() => {
        // Time goes on by looking at it, so that no machine is fast enough to draw all in one turn.
        let now = 0;
        performance.now = () => (now += 1);
        const seen = new Set<number>();
        const beat = () => {
          seen.add(document.querySelectorAll('.rows > .row').length);
          setTimeout(beat);
        };
        beat();
        Object.assign(window, { seen });
      });
      await startAndWait(page);
      const rows = await page.locator('.rows > .row').count();
      expect(rows).toBeGreaterThan(250);
      const seen = await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<number>)]);
      // A timer has a turn while some rows are there and others are not.
      expect(seen.some((count) => count > 0 && count < rows)).toBe(true);
    });
  });
});

describe('a side', () => {
  it('that is empty is named, and the keyboard is led to it', async () => {
    await visit(invented, TOOL, {}, async (page) => {
      await page.getByLabel('Text', { exact: true }).first().fill(LEFT);
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await statusSays(page, 'Second text: There is no text here yet.');
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('id')).toBe('text-right');
      expect(await focused.getAttribute('aria-invalid')).toBe('true');
      await page.keyboard.type('Words');
      expect(await focused.getAttribute('aria-invalid')).toBe('false');
    });
  });

  it.each([
    ['huge, as a text', 'a'.repeat(1_000_001)],
    // Fewer characters than bytes.
    ['huge, in another script', `${'їжак '.repeat(20)}\n`.repeat(6_000)],
  ])('that is %s is refused', async (_, text) => {
    await visit(invented, TOOL, {}, async (page) => {
      await page
        .getByLabel('Text', { exact: true })
        .first()
        .evaluate((field, value) => {
          if (field instanceof HTMLTextAreaElement) field.value = value;
        }, text);
      await page.getByLabel('Text', { exact: true }).last().fill(RIGHT);
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await statusSays(page, 'First text: This is more than 1 MB');
    });
  });

  it.each([
    ['is huge', 'text/plain', Buffer.alloc(1_000_001, 'a'), 'This is more than 1 MB'],
    ['is no text', 'text/plain', Buffer.from([0x89, 0x50, 0, 1, 2, 3]), 'This is not a text.'],
  ])('whose file %s is refused', async (_, mimeType, buffer, message) => {
    await visit(invented, TOOL, {}, async (page) => {
      const chooser = page.getByLabel('Or choose a file').first();
      await chooser.setInputFiles({ name: 'article.txt', mimeType, buffer });
      await statusSays(page, message);
    });
  });

  it.each([
    ['article.txt', 'Plain words of the text.', 'Plain words of the text.'],
    ['article.md', '---\ntitle: X\n---\n# Words\n\n*Plain* ones.', 'Words\n\nPlain ones.'],
    [
      'article.html',
      `<!doctype html><html lang="uk"><head><title>T</title><meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><nav>Menu</nav><article>${'<p>The bridge opens, and the whole town will be there to see it.</p>'.repeat(8)}</article></body></html>`,
      'The bridge opens, and the whole town',
    ],
  ])('takes its text from %s', async (name, content, expected) => {
    await visit(invented, TOOL, {}, async (page) => {
      const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
      await page.getByLabel('Or choose a file').first().setInputFiles(file);
      await statusSays(page, `${name} is read.`);
      expect(await page.locator('#text-left').inputValue()).toContain(expected);
      if (!name.endsWith('.html')) return;
      expect(await page.locator('#published-left').inputValue()).toBe('2025-03-04');
      expect(await page.locator('#language-left').inputValue()).toBe('uk');
    });
  });

  it('takes its text from a file that is dropped on it', async () => {
    await visit(invented, TOOL, {}, async (page) => {
      await page.locator('#text-right').evaluate((field) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Dropped words.'], 'dropped.txt'));
        field.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      });
      await statusSays(page, 'dropped.txt is read.');
      expect(await page.locator('#text-right').inputValue()).toBe('Dropped words.');
    });
  });
});

describe('the page with an outcome', () => {
  it('says that a long file is loaded and not shown, until something else is typed', async () => {
    await visit(invented, TOOL, {}, async (page) => {
      const text = 'The bridge opens on Tuesday.\n\n'.repeat(6000);
      const file = { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
      await page.locator('[type=file]').first().setInputFiles(file);
      const field = page.locator('textarea').first();
      await page.waitForFunction(() => document.querySelector('textarea')?.placeholder !== '');
      expect(await field.getAttribute('placeholder')).toContain('180,000 characters');
      expect(await field.inputValue()).toBe('');
      await field.fill('The bridge opens on Monday.');
      expect(await field.getAttribute('placeholder')).toBe('');
    });
  });

  it('scrolls to no side at 320 pixels', async () => {
    await visit(invented, TOOL, { viewport: NARROW }, async (page) => {
      expect(await sidewaysScroll(page)).toBeUndefined();
      await compareTexts(page, `${LEFT} ${'long'.repeat(60)}.`, `${RIGHT} ${'wide'.repeat(60)}.`);
      expect(await sidewaysScroll(page)).toBeUndefined();
    });
  });

  it.each([
    { viewport: DESKTOP, colorScheme: 'light' },
    { viewport: PHONE, colorScheme: 'dark' },
  ] as const)('has no fault that axe knows of ($colorScheme)', async (options) => {
    await visit(invented, TOOL, { ...options, reducedMotion: 'reduce' }, async (page) => {
      await compareTexts(page);
      await page.getByRole('button', { name: 'Compare', exact: true }).blur();
      expect(await faultsOf(page, options.colorScheme)).toEqual([]);
    });
  });
});

it('says so where JavaScript is off', async () => {
  await visit(invented, TOOL, { javaScriptEnabled: false }, async (page) => {
    const message = page.locator('noscript');
    expect(await message.isVisible()).toBe(true);
    expect(await message.innerText()).toContain('JavaScript is off');
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
