import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../model/refusal.ts';
import { filesBelow } from '../publish/out-folder.ts';
import { canonicalsOf } from './head.ts';
import { readPage } from './page.ts';
import type { Site } from './places.ts';

/**
 * The site in a folder: its files, and its address as the home page says it, or as it is given.
 * Throws a `Refusal` where there is none.
 */
export function readSite(out: string, given?: string): Site {
  if (!statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(
      `Missing ${out}, expected the folder of a built site: \`npm run build\` makes it`,
    );
  }
  const files = new Set(filesBelow(out));
  if (![...files].some((file) => file.endsWith('.html'))) {
    throw new Refusal(
      `Unexpected ${out} without a page, expected a built site: \`npm run build\` makes it`,
    );
  }
  return { files, home: homeOf(given ?? addressIn(out, files)) };
}

function addressIn(out: string, files: ReadonlySet<string>): string {
  const html = files.has('index.html') ? readFileSync(join(out, 'index.html'), 'utf8') : '';
  const canonical = canonicalsOf(readPage('index.html', html))[0]?.text;
  if (canonical !== undefined) return canonical;
  throw new Refusal(
    `Missing \`<link rel="canonical">\` in ${join(out, 'index.html')}, which says what address the site has\nName it with --address, with the path that it is deployed under.`,
  );
}

function homeOf(address: string): string {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol))
    return new URL(url.pathname.replace(/\/*$/, '/'), url).href;
  throw new Refusal(
    `Unexpected address \`${address}\` of the site, expected one with \`https://\``,
  );
}
