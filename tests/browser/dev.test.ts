import { readdirSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { faultsOf } from './axe.ts';
import { type DevServer, startDev } from './dev-server.ts';
import { invented, visit } from './visit.ts';

const CHECK = 'content/checks/2025/bridge-opens-on-monday.md';
const PAGE = 'checks/bridge-opens-on-monday/';
const WRONG = 'no-verdict <b>at all</b>';

let dev: DevServer;

beforeAll(async () => {
  dev = await startDev((edit) => edit(CHECK, (text) => withVerdict(text, WRONG)));
});

afterAll(() => dev.stop());

function withVerdict(text: string, verdict: string): string {
  return text.replace(/^verdict: .*$/m, () => `verdict: ${verdict}`);
}

/** Replaces what is there once. */
async function replace(file: string, from: string, to: string): Promise<void> {
  await dev.edit(file, (text) => {
    expect(text, `${file} has \`${from}\``).toContain(from);
    return text.replace(from, () => to);
  });
}

function look(path: string, see: (page: Page) => Promise<void>): Promise<void> {
  return visit({ ...invented, url: dev.url }, path, {}, see);
}

/** Waits until the page, loaded again by itself, says something. */
async function says(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: 15_000, state: 'attached' });
}

/** Looks again where the page loads itself meanwhile, which takes its scripts away. */
async function hasNoFaults(page: Page, where: string): Promise<void> {
  await vi.waitFor(async () => expect(await faultsOf(page, where)).toEqual([]), 15_000);
}

describe('the site while it is edited', () => {
  it('shows what was wrong when it was started, as text, and the page when that is mended', async () => {
    await look(PAGE, async (page) => {
      await says(page, WRONG);
      const problems = await page.locator('main').innerText();
      expect(problems).toContain(CHECK.replace('content/', ''));
      expect(problems).toContain('frontmatter-slug');
      expect(dev.printed()).toContain('frontmatter-slug');
      await hasNoFaults(page, 'problems');
      await dev.edit(CHECK, (text) => withVerdict(text, '"false"'));
      await page.locator('article.check').waitFor({ timeout: 15_000 });
      expect(dev.printed()).toContain('Nothing is wrong any more.');
    });
  });

  it('shows an edit, and all errors of all files at once', async () => {
    await look(PAGE, async (page) => {
      await dev.edit(CHECK, (text) => `${text}\nA sentence of this moment.\n`);
      await says(page, 'A sentence of this moment.');
      await replace(CHECK, 'title:', 'titel:');
      await replace('content/topics/invented-bridge.md', 'name:', 'nmae:');
      await says(page, 'titel');
      await says(page, 'nmae');
      await replace(CHECK, 'titel:', 'title:');
      await replace('content/topics/invented-bridge.md', 'nmae:', 'name:');
      await says(page, 'A sentence of this moment.');
    });
  });

  it('shows a file that was added, and no longer one that was deleted', async () => {
    const added = 'content/checks/2025/bridge-once-more.md';
    await look('checks/bridge-once-more/', async (page) => {
      await says(page, 'There is no such page');
      await cp(join(dev.project, CHECK), join(dev.project, added));
      await says(page, 'A sentence of this moment.');
      rmSync(join(dev.project, added));
      await says(page, 'There is no such page');
    });
  });

  it('shows a draft, with what it alone names, and marks it on its page and in listings', async () => {
    const draft = 'content/checks/2024/leap-day.md';
    await replace(draft, 'title:', 'draft: true\ntitle:');
    await look('checks/leap-day/', async (page) => {
      await says(page, 'Draft: it shows in `npm run dev` alone');
      await hasNoFaults(page, 'draft');
    });
    await look('claimants/invented-person-a/', async (page) => {
      await page.locator('.entry .draft-label').first().waitFor({ timeout: 15_000 });
    });
    await replace(draft, 'draft: true\ntitle:', 'title:');
  });

  it('waits while the configuration is broken', async () => {
    await look(PAGE, async (page) => {
      await replace('publication.config.ts', 'pageSize:', 'pageSise:');
      await says(page, 'pageSise');
      await replace('publication.config.ts', 'pageSise:', 'pageSize:');
      await page.locator('article.check').waitFor({ timeout: 15_000 });
    });
  });

  it('shows an edited layout, and what is wrong with a broken one', async () => {
    const layout = 'layouts/Check.astro';
    const article = '<article class="check">';
    await look(PAGE, async (page) => {
      await replace(layout, article, `${article}<p>Edited layout</p>`);
      await says(page, 'Edited layout');
      await replace(layout, '<p>Edited layout</p>', '<p>{broken(</p>');
      await says(page, 'The code fails');
      await replace(layout, '<p>{broken(</p>', '');
      await page.locator('article.check').waitFor({ timeout: 15_000 });
    });
  });

  it('shows what an edited plugin makes of texts, and comes back after one that throws', async () => {
    const plugin = 'src/markdown/finish.ts';
    await look(PAGE, async (page) => {
      await replace(plugin, "loading: 'lazy'", "loading: 'eager'");
      await page.locator('.prose img[loading=eager]').waitFor({ timeout: 15_000 });
      await dev.edit(plugin, (text) => `${text}\nthrow new Error('the plugin fails');\n`);
      await says(page, 'the plugin fails');
      await replace(plugin, "\nthrow new Error('the plugin fails');\n", '');
      await page.locator('article.check').waitFor({ timeout: 15_000 });
    });
  });

  it('compares two texts, and loads again where a policy keeps all but itself out', async () => {
    await look('compare/', async (page) => {
      // Where the page loads itself again after an edit of the test before, the texts are gone.
      await vi.waitFor(async () => {
        const texts = page.getByLabel('Text', { exact: true });
        await texts.first().fill('The bridge opens on Monday.');
        await texts.last().fill('The bridge opens on Tuesday.');
        await page.getByRole('button', { name: 'Compare', exact: true }).click();
        await page.getByText('Monday → Tuesday').first().waitFor({ timeout: 5000 });
      }, 15_000);
      await replace('layouts/Compare.astro', '<noscript>', '<p>Edited tool</p><noscript>');
      await says(page, 'Edited tool');
    });
  });

  it('answers every address of the built site, with files of the same type', async () => {
    const files = readdirSync(invented.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('_astro'))
      .map((entry) => join(entry.parentPath, entry.name).slice(invented.folder.length + 1))
      // The copy has no history, and where an index lies is a digest of what is in it.
      .filter((file) => !/\/v\/|search\/index\/.*\/|^cards\/|^\.plumbline$/.test(file));
    const strange: string[] = [];
    for (const file of files) {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const [built, live] = await Promise.all(
        [invented.url, dev.url].map((url) => fetch(new URL(path, url))),
      );
      const types = [built, live].map((one) => one?.headers.get('content-type')?.split(';')[0]);
      if (!live?.ok || types[0] !== types[1]) strange.push(`${path} ${String(live?.status)}`);
      await Promise.all([built?.arrayBuffer(), live?.arrayBuffer()]);
    }
    expect(files.length).toBeGreaterThan(200);
    expect(strange).toEqual([]);
    const moved = await fetch(new URL('checks', dev.url), { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/desk/checks/']);
  });

  it('tells where the site is to who asks beside it, such as a browser for an icon', async () => {
    const beside = await fetch(new URL('/favicon.ico', dev.url));
    expect([beside.status, await beside.text()]).toEqual([404, 'The site is at /desk/\n']);
    expect(dev.printed()).not.toContain('No corpus was read');
  });
});
