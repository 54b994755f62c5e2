import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { DESKTOP, invented, PHONE, sidewaysScroll, visit } from './visit.ts';

const FORM = 'contribute/';
const ROOT = join(import.meta.dirname, '../..');
const FIXTURE = 'tests/fixtures/invented';
const HOSTILE = '<img src=x onerror="window.ran = 1"> & a';

/** Fills in what a check cannot be without; its day is no day. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('What was claimed').fill(`The tower ${HOSTILE} has nine floors`);
  await page.getByLabel('Who claimed it').fill('Nobody Known');
  await page.getByLabel('When', { exact: true }).fill('2025-02-30');
  await page.getByRole('button', { name: 'Add a source', exact: true }).click();
  await page.locator('#source-0-outlet').fill('Invented Weekly');
  await page.locator('#source-0-published').fill('2025-03-01');
  await page.locator('#source-0-passage-0-quotation').fill('a tower of seven floors');
  await page.locator('#source-0-passage-0-stance').selectOption('refutes');
  await page.locator('#verdict').selectOption('false');
  await page.getByLabel('Why, in one sentence').fill('The report counts seven.');
  await page
    .locator('#text')
    .fill('The report counts seven floors.\n\n## How we know\n\nWe counted.');
}

async function check(page: Page, status: string): Promise<void> {
  await page.getByRole('button', { name: 'Check the entry' }).click();
  await page.getByRole('status').filter({ hasText: status }).waitFor({ timeout: 20_000 });
}

describe('an entry', () => {
  it('is mended where the form says, shown, and downloaded as files that pass the check', async () => {
    await visit(invented, FORM, {}, async (page) => {
      await fillIn(page);
      await check(page, '1 thing to mend');
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('id')).toBe('date');
      expect(await focused.getAttribute('aria-invalid')).toBe('true');
      const described = (await focused.getAttribute('aria-describedby')) ?? '';
      expect(described).toContain('date-faults');
      expect(await page.locator('#date-faults').innerText()).toContain('2025-02-30');
      expect(await page.locator('#contribute-files li').count()).toBe(0);

      await focused.fill('2025-02-28');
      await page.getByRole('status').filter({ hasText: 'Nothing is wrong' }).waitFor();
      const preview = page.locator('#contribute-preview');
      expect(await preview.locator('blockquote').first().innerText()).toContain(HOSTILE);
      expect(await preview.locator('.verdict-label').innerText()).toBe('False');
      expect(await preview.getByRole('heading', { name: 'How we know' }).count()).toBe(1);
      expect(await page.evaluate(() => Reflect.get(window, 'ran') as unknown)).toBeUndefined();

      const files = page.locator('#contribute-files li');
      expect(await files.count()).toBe(4);
      const content = mkdtempSync(join(tmpdir(), 'plumbline-contribute-'));
      try {
        cpSync(join(ROOT, FIXTURE, 'content'), content, { recursive: true });
        for (const file of await files.all()) {
          const path = await file.locator('code').innerText();
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            file.getByRole('link', { name: 'Download' }).click(),
          ]);
          const saved = await text(await download.createReadStream());
          const to = join(content, path.replace(/^content\//, ''));
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(to, saved);
          const proposed = await file.getByRole('link', { name: 'Propose' }).getAttribute('href');
          const { pathname, searchParams } = new URL(proposed ?? '');
          const folder = pathname.split('/new/trunk/')[1];
          expect(`${folder ?? ''}/${searchParams.get('filename') ?? ''}`).toBe(path);
          expect(searchParams.get('value')).toBe(saved);
        }
        const [archive] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Download all files' }).click(),
        ]);
        const packed = unzipSync(await buffer(await archive.createReadStream()));
        expect(Object.keys(packed)).toEqual(await files.locator('code').allInnerTexts());
        for (const [path, bytes] of Object.entries(packed)) {
          const saved = readFileSync(join(content, path.replace(/^content\//, '')));
          expect(saved.equals(bytes), path).toBe(true);
        }
        const flags = ['--content', content, '--config', `${FIXTURE}/publication.config.ts`];
        const cache = { PLUMBLINE_CACHE: join(content, '../plumbline-contribute-cache') };
        // Throws where the check finds an error.
        execFileSync(process.execPath, ['src/cli/main.ts', 'check', ...flags], {
          cwd: ROOT,
          env: { ...process.env, ...cache },
        });
        rmSync(cache.PLUMBLINE_CACHE, { recursive: true, force: true });
      } finally {
        rmSync(content, { recursive: true, force: true });
      }
    });
  });

  it('is like a published one, which is named', async () => {
    await visit(invented, FORM, {}, async (page) => {
      await page.getByLabel('What was claimed').fill('The new bridge opens on Monday');
      const near = page.locator('#near a').first();
      await near.waitFor();
      expect(await near.getAttribute('href')).toBe('/desk/checks/bridge-opens-on-monday/');
    });
  });

  it('is there again when somebody comes back, until they start again', async () => {
    await visit(invented, FORM, {}, async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByLabel('Who claimed it').fill('Nobody Known');
      await page.getByRole('button', { name: 'Add a source', exact: true }).click();
      await page.locator('#source-0-headline').fill('Words of a headline');
      await page.waitForFunction(() =>
        Object.values(localStorage).some((kept) => String(kept).includes('Words of a headline')),
      );
      await page.reload();
      expect(await page.locator('#source-0-headline').inputValue()).toBe('Words of a headline');
      await page.getByRole('button', { name: 'Start again' }).click();
      expect(await page.locator('.source-block').count()).toBe(0);
      expect(await page.getByLabel('Who claimed it').inputValue()).toBe('');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
});

describe('the form', () => {
  it('moves no button away while somebody presses on it', async () => {
    await visit(invented, FORM, {}, async (page) => {
      const loading = page.getByRole('status').filter({ hasText: 'Loading' });
      await loading.waitFor({ state: 'hidden' });
      await page.getByLabel('Who claimed it').pressSequentially('Nobody Known');
      await page.getByRole('button', { name: 'Add a source', exact: true }).hover();
      // The field is left, and asks of a claimant whom nobody knows.
      await page.mouse.down();
      await page.mouse.up();
      await page.locator('#source-0-headline').waitFor();
      await page.locator('#new-claimant').waitFor();
    });
  });

  it.each(['left', 'right'] as const)(
    'waits for no end of a press with the %s button on a field, which a menu may take',
    async (button) => {
      await visit(invented, FORM, {}, async (page) => {
        const loading = page.getByRole('status').filter({ hasText: 'Loading' });
        await loading.waitFor({ state: 'hidden' });
        await page.getByLabel('Who claimed it').pressSequentially('Nobody Known');
        await page.locator('#verdict').hover();
        await page.mouse.down({ button });
        await page.locator('#new-claimant').waitFor();
        await page.mouse.up({ button });
      });
    },
  );

  it.each([
    { viewport: DESKTOP, colorScheme: 'light' },
    { viewport: PHONE, colorScheme: 'dark' },
  ] as const)('has no fault that axe knows of ($colorScheme)', async (options) => {
    await visit(invented, FORM, { ...options, reducedMotion: 'reduce' }, async (page) => {
      await fillIn(page);
      await check(page, '1 thing to mend');
      expect(await faultsOf(page, options.colorScheme)).toEqual([]);
    });
  });

  it('lists what is missing in the order of its fields, and leads to the first', async () => {
    await visit(invented, FORM, {}, async (page) => {
      await page.getByRole('button', { name: 'Add a source', exact: true }).click();
      await page.getByRole('button', { name: 'Check the entry' }).click();
      const links = page.locator('#contribute-problems li a');
      await links.first().waitFor();
      const wanted = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href')?.slice(1) ?? ''),
      );
      const placed = await page
        .locator('#contribute-form [id]')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(wanted.length).toBeGreaterThan(5);
      expect(wanted).toEqual(wanted.toSorted((a, b) => placed.indexOf(a) - placed.indexOf(b)));
      expect(await page.locator(':focus').getAttribute('id')).toBe(wanted[0]);
    });
  });

  it('scrolls to no side at 320 pixels', async () => {
    await visit(invented, FORM, { viewport: { width: 320, height: 700 } }, async (page) => {
      await fillIn(page);
      await page.locator('#text').fill('long'.repeat(80));
      await check(page, '1 thing to mend');
      expect(await sidewaysScroll(page)).toBeUndefined();
    });
  });

  it('says what else can be done where JavaScript is off', async () => {
    await visit(invented, FORM, { javaScriptEnabled: false }, async (page) => {
      const message = page.locator('noscript');
      expect(await message.innerText()).toContain('JavaScript is off');
      expect(await message.getByRole('link').count()).toBeGreaterThan(0);
      expect(await page.getByRole('button').count()).toBe(0);
    });
  });
});
