import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { basePath } from '../model/address.ts';
import { escapeHtml } from '../components/html.ts';
import type { ChangedCheck } from './proposal.ts';

/** Bytes of one image that goes into the file, and of the whole file, at most. */
const LARGEST_IMAGE = 500_000;
const LARGEST_FILE = 20_000_000;

const IMAGES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

/** Nothing is fetched, sent or run, neither by the file nor by a page in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'";

/** The fragment by which the page of a check is found in the preview. */
export function previewFragment(slug: string): string {
  return `check-${slug}`;
}

/**
 * The pages of changed checks as one HTML file that needs nothing else: each in a frame without scripts,
 * its style and images in it. It can be looked at where a whole site cannot be served.
 */
export function previewFile(
  out: string,
  address: string,
  checks: readonly Pick<ChangedCheck, 'slug' | 'title' | 'change'>[],
): string {
  const present = checks.filter(({ change }) => change !== 'removed');
  const pages: string[] = [];
  let length = 0;
  for (const { slug, title } of present) {
    const file = join(out, 'checks', slug, 'index.html');
    if (!existsSync(file)) continue;
    const html = alone(readFileSync(file, 'utf8'), out, basePath(address));
    length += html.length;
    if (length > LARGEST_FILE) break;
    pages.push(
      `<section id="${previewFragment(slug)}"><h2>${escapeHtml(title)}</h2><iframe sandbox title="${escapeHtml(title)}" srcdoc="${escapeHtml(html)}"></iframe></section>`,
    );
  }
  const links = present.map(
    ({ slug, title }) => `<li><a href="#${previewFragment(slug)}">${escapeHtml(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Preview</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:1rem}iframe{inline-size:100%;block-size:85vh;border:1px solid}</style></head>
<body><h1>Preview of what is proposed</h1><p>Nothing of this is published. Links lead nowhere.</p>
<ul>${links.join('')}</ul>
${pages.join('\n')}
</body></html>
`;
}

/** A page with its style and images in it, and without scripts and what it would fetch. */
function alone(html: string, out: string, base: string): string {
  const { document } = parseHTML(html);
  const fileOf = (address: string | null) => {
    if (!address?.startsWith(base)) return undefined;
    const file = resolve(out, address.slice(base.length).replace(/[?#].*$/, ''));
    return file.startsWith(resolve(out) + sep) && existsSync(file) ? file : undefined;
  };
  for (const link of document.querySelectorAll('link')) {
    const file = link.getAttribute('rel') === 'stylesheet' && fileOf(link.getAttribute('href'));
    if (file) {
      const style = document.createElement('style');
      style.textContent = readFileSync(file, 'utf8');
      link.replaceWith(style);
    } else link.remove();
  }
  for (const script of document.querySelectorAll('script')) script.remove();
  for (const image of document.querySelectorAll('img')) {
    image.removeAttribute('srcset');
    const file = fileOf(image.getAttribute('src'));
    const type = file === undefined ? undefined : IMAGES[extname(file)];
    const bytes = file !== undefined && type !== undefined ? readFileSync(file) : undefined;
    if (bytes && bytes.length <= LARGEST_IMAGE) {
      image.setAttribute('src', `data:${type ?? ''};base64,${bytes.toString('base64')}`);
    }
  }
  return `<!doctype html>${document.documentElement.outerHTML}`;
}
