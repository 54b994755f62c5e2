import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The faults that axe finds in a page as it stands, of all rules or of those named. */
export async function faultsOf(page: Page, where: string, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (only) => {
    const options: axe.RunOptions = only
      ? { runOnly: { type: 'rule', values: only } }
      : { rules: { 'target-size': { enabled: true } } };
    return (await window.axe.run({ ...options, resultTypes: ['violations'] })).violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 120))
          .join(' … ')}`,
    );
  }, rules);
  return violations.map((violation) => `${where}: ${violation}`);
}
