import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/cli/serve.ts';
import { builtSites, type BuiltSite } from '../site/build.ts';
import { startChromium } from './chromium.ts';

/** A site that a browser can visit. */
export interface ServedSite extends BuiltSite {
  /** Address of its home page on this machine. */
  url: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    served: ServedSite[];
    /** Where the one browser of the run listens. */
    browser: string;
  }
}

/** Builds and serves the sites and starts one browser for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startChromium();
  const { sites, remove } = await builtSites();
  const servers = await Promise.all(
    sites.map(({ folder, base }) => serveSite({ folder, base, port: 0 })),
  );
  project.provide('browser', browser.wsEndpoint());
  project.provide(
    'served',
    sites.map((site, index) => ({ ...site, url: servers[index]?.url ?? '' })),
  );
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
    await remove();
  };
}
