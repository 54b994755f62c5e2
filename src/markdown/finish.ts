import type { Element, Nodes, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { IMAGES } from './addresses.ts';
import { walk } from './walk.ts';

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

export interface FinishOptions {
  /** Path under which the site is deployed, `/` or `/desk/`. */
  base: string;
  origin: string;
  /** What screen readers call the frame of a table. */
  tableLabel: string;
}

/**
 * Finishing touches on sanitised HTML: the site's base path (`/`, or `/desk/`) before addresses on
 * the site, a mark on links that leave it, sizes on images so that nothing jumps while a page loads,
 * and a frame around tables so that wide ones scroll by themselves, by keyboard too.
 */
export function rehypeFinish({ base, origin, tableLabel }: FinishOptions) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root, file: VFile): void => {
    tree.children = tree.children.map((child) => inFrame(child, tableLabel));
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element') return;
      const { href } = node.properties;
      if (typeof href === 'string') finishLink(node, href, prefix, origin);
      if (node.tagName === 'img') finishImage(node, prefix, file);
      if (typeof node.properties.align === 'string') alignByClass(node, node.properties.align);
      // It scrolls by itself, and must do so by keyboard too.
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      // A frame has its table already.
      if (node.tagName !== 'div')
        node.children = node.children.map((child) => inFrame(child, tableLabel));
    });
  };
}

function finishLink({ properties }: Element, href: string, prefix: string, origin: string): void {
  if (href.startsWith('/')) properties.href = prefix + href;
  const isExternal = /^https?:/i.test(href) && URL.parse(href)?.origin !== origin;
  if (isExternal) properties.rel = ['external', 'noopener'];
}

/** The attribute is obsolete, and says left and right where a style sheet says start and end. */
function alignByClass({ properties }: Element, align: string): void {
  delete properties.align;
  if (align !== 'left') properties.className = [align === 'right' ? 'align-end' : 'align-center'];
}

function finishImage({ properties }: Element, prefix: string, file: VFile): void {
  const { src } = properties;
  if (typeof src !== 'string' || !src.startsWith(IMAGES)) return;
  const size = file.data.imageSizes?.[src];
  Object.assign(properties, size, { src: prefix + src, loading: 'lazy', decoding: 'async' });
}

function inFrame<Child extends RootContent>(child: Child, label: string): Child | Element {
  if (child.type !== 'element' || child.tagName !== 'table') return child;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 },
    children: [child],
  };
}
