import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { BuiltSite } from './build.ts';

/** A page as it was built, read by the rules that browsers read HTML by. */
export interface Page {
  /** Path of its address, with the path that the site is deployed under. */
  path: string;
  html: string;
  tree: Root;
}

/** Every page of a site. */
export function pagesOf({ folder, base }: BuiltSite): Page[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        path: base + file.replace(/(?:^|(?<=\/))index\.html$/, ''),
        html,
        tree: fromHtml(html),
      };
    });
}

/** Paths of all files of a folder, below it, with `/`. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The page at `path`, which is below the path that the site is deployed under. */
export function pageAt(site: BuiltSite, path: string): Page {
  const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
  return { path: site.base + path.replace(/^\//, ''), html, tree: fromHtml(html) };
}

/** An attribute as text; nothing where it is missing. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return value === undefined || value === null ? undefined : String(value);
}

/** The text of an element, of the first that a selector finds; nothing where there is none. */
export function textOf(found: Element | undefined): string | undefined {
  return found && tidy(toString(found));
}

/** Text with its white space as a reader sees it. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All text that a reader is shown or told in the first element that the selector finds. */
export function visibleText({ tree }: Page, within = 'body'): string {
  const element = select(within, tree);
  const parts: string[] = [];
  if (element) {
    visit(element, (node) => {
      if (node.type === 'text') parts.push(node.value);
      if (node.type !== 'element') return undefined;
      // Code that is there to be copied is no text to read.
      if (['script', 'style', 'textarea'].includes(node.tagName)) return SKIP;
      for (const name of ['ariaLabel', 'alt', 'title']) {
        const value = attribute(node, name);
        if (value !== undefined) parts.push(` ${value} `);
      }
      return undefined;
    });
  }
  return tidy(parts.join(''));
}

/** Texts of all elements that a selector finds, in the page's order. */
export function texts(selector: string, tree: Root | RootContent): string[] {
  return selectAll(selector, tree as Root).map((found) => tidy(toString(found)));
}

/** Whether a page leads on to another: a check's former address. */
export function isMoved({ tree }: Page): boolean {
  return select('meta[http-equiv=refresh]', tree) !== undefined;
}

/** Whether search engines are asked to leave a page out. */
export function isHidden({ tree }: Page): boolean {
  return attribute(select('meta[name=robots]', tree), 'content')?.includes('noindex') ?? false;
}
