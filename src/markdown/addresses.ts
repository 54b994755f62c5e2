import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Point } from '../model/diagnostic.ts';
import { isWebAddress } from '../model/text.ts';
import { complain, pointIn } from './complain.ts';
import { walk } from './walk.ts';

/** A reference to an image or to an address of the site, for the corpus to resolve. */
export interface LocalAddress {
  path: string;
  kind: 'image' | 'link';
  start: Point;
}

declare module 'vfile' {
  interface DataMap {
    addresses: LocalAddress[];
  }
}

/** Folder of the content in which images lie, and the address under which they are served. */
export const IMAGES = '/images/';

/**
 * Reports addresses that are not http(s), mailto, on the site (`/methodology/`) or on the page
 * (`#…`), images from elsewhere, and images without a text for those who do not see them.
 */
export function remarkAddresses() {
  return (tree: Root, file: VFile): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') checkLink(node, file);
      if (node.type === 'image') checkImage(node, file);
    });
  };
}

function checkLink(node: Link | Definition, file: VFile): void {
  const { url } = node;
  if (isWebAddress(url) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url) || /^#\S+$/.test(url)) return;
  if (/^\/(?!\/)\S*$/.test(url)) return note(file, node, 'link');
  complain(file, node, {
    rule: 'markdown-address',
    reason: `Unexpected address \`${url}\`, expected one that begins with \`https://\`, \`http://\` or \`mailto:\`, or one on this site (\`/about/\`, \`#heading\`)`,
  });
}

function checkImage(node: Image, file: VFile): void {
  if (!node.alt?.trim()) {
    complain(file, node, {
      rule: 'markdown-image-text',
      reason: `Unexpected image \`${node.url}\` without a text, expected \`![what it shows](${node.url})\``,
    });
  }
  if (node.url.startsWith(IMAGES) && !node.url.includes('..')) return note(file, node, 'image');
  complain(file, node, {
    rule: 'markdown-image-address',
    reason: `Unexpected image \`${node.url}\`, expected one under \`${IMAGES}\``,
    mend: `Put the file into \`images/\` beside \`checks/\` and write \`${IMAGES}name.png\``,
  });
}

function note(file: VFile, node: Link | Definition | Image, kind: LocalAddress['kind']): void {
  const [path = ''] = node.url.split(/[?#]/);
  (file.data.addresses ??= []).push({ path, kind, start: pointIn(file, node.position?.start) });
}
