import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { IMAGES } from './addresses.ts';

/** Width and height in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

declare module 'vfile' {
  interface DataMap {
    /** By the image's path, `/images/…`. */
    imageSizes: Record<string, ImageSize>;
  }
}

/**
 * Puts the site's base path (`/`, or `/desk/`) before addresses on the site, and gives images
 * their size so that nothing jumps while a page loads.
 */
export function rehypeFinish(options: { base: string }) {
  const prefix = options.base.replace(/\/$/, '');
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href, src } = properties;
      if (typeof href === 'string' && href.startsWith('/')) properties.href = prefix + href;
      if (tagName !== 'img' || typeof src !== 'string' || !src.startsWith(IMAGES)) return;
      const size = file.data.imageSizes?.[src];
      Object.assign(properties, size, { src: prefix + src, loading: 'lazy', decoding: 'async' });
    });
  };
}

/** Lets wide tables scroll by themselves and not the page, by keyboard too. */
export function rehypeTables() {
  return (tree: Root): void => {
    const tables: { table: Element; parent: Element | Root }[] = [];
    visit(tree, 'element', (table, _, parent) => {
      if (table.tagName === 'table' && parent) tables.push({ table, parent });
    });
    for (const { table, parent } of tables) {
      parent.children.splice(parent.children.indexOf(table), 1, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], tabIndex: 0 },
        children: [table],
      });
    }
  };
}
