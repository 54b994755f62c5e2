import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { invented, visit } from './visit.ts';

interface Answer {
  html: string;
  width: number;
  height: number;
}

const answerOf = (slug: string) =>
  JSON.parse(readFileSync(join(invented.folder, 'checks', slug, 'oembed.json'), 'utf8')) as Answer;
const framed = readdirSync(join(invented.folder, 'checks')).filter((slug) =>
  existsSync(join(invented.folder, 'checks', slug, 'oembed.json')),
);

describe('a check’s card', () => {
  it('needs no scrolling in the frame that is offered for it', async () => {
    const scrolls: string[] = [];
    await visit(invented, '404.html', {}, async (page) => {
      for (const slug of framed) {
        const { width, height } = answerOf(slug);
        await page.setViewportSize({ width, height });
        await page.goto(new URL(`checks/${slug}/embed/`, invented.url).href);
        const { wide, high } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          high: document.documentElement.scrollHeight,
        }));
        if (wide > width || high > height) scrolls.push(slug);
      }
    });
    expect(framed.length).toBeGreaterThan(10);
    expect(scrolls).toEqual([]);
  });

  it('needs no scrolling on a page of a phone, whose frame is narrower and therefore higher', async () => {
    const scrolls: string[] = [];
    await visit(invented, '404.html', {}, async (page) => {
      // The publication's own address is invented.
      const frames = framed.map((slug) =>
        answerOf(slug)
          .html.replace(/https:.*?(?=checks\/)/, invented.url)
          .replace('lazy', 'eager'),
      );
      for (const width of [320, 480]) {
        await page.setViewportSize({ width, height: 800 });
        await page.setContent(`<body style="margin:16px">${frames.join('\n')}`, {
          waitUntil: 'load',
        });
        for (const frame of page.frames().slice(1)) {
          const { wide, high } = await frame.evaluate(() => {
            const { scrollWidth, clientWidth, scrollHeight, clientHeight } =
              document.documentElement;
            return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight };
          });
          if (wide > 0 || high > 0) scrolls.push(`${frame.url()} at ${String(width)}`);
        }
        expect(page.frames()).toHaveLength(framed.length + 1);
      }
    });
    expect(scrolls).toEqual([]);
  });

  it('shows in another site with its own style, and opens the check in a window of its own', async () => {
    await visit(invented, '404.html', {}, async (page) => {
      const { html } = answerOf('keeper-sold-lemonade');
      // The publication's own address is invented.
      await page.setContent(html.replace(/https:.*?(?=checks\/)/, invented.url));
      const card = page.frameLocator('iframe');
      await card.getByText('We withdrew this check').waitFor();
      const mark = await card.locator('.mark').boundingBox();
      expect(mark?.width).toBe(44);
      const link = card.getByRole('link').last();
      await link.evaluate((element, here) => element.setAttribute('href', here), invented.url);
      const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
      expect(opened.url()).toBe(invented.url);
      await opened.close();
    });
  });
});
