import { type Browser, chromium } from 'playwright-core';

/** Runs `look` with the Chromium that `CHROMIUM_PATH` names, or that of `/usr/bin`. */
export async function withChromium<T>(look: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await look(browser);
  } finally {
    await browser.close();
  }
}
