import type { Nodes, Root, Text } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { sourceFragment } from '../model/address.ts';
import type { Point } from '../model/diagnostic.ts';
import { isSlug } from '../model/slug.ts';
import { complain, pointIn } from './complain.ts';
import { walk } from './walk.ts';

/** A `:cite[…]{source=… passage=…}` in a text, for the corpus to resolve. */
export interface Cite {
  source: string;
  passage?: string;
  start: Point;
}

declare module 'vfile' {
  interface DataMap {
    cites: Cite[];
  }
}

/** The element that stands for `::verdict-scale` until a page puts the scale there. */
export const VERDICT_SCALE = 'verdict-scale';

type Directive = ContainerDirective | LeafDirective | TextDirective;
const SIGNS = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

/**
 * `:cite[words]{source=… passage=…}` becomes a link to the source's card, `::verdict-scale` (where
 * allowed) an element for the page to fill. `10:30` and the like, which read as directives without
 * words or attributes, go back to text; every other directive is reported.
 */
export function remarkDirectives(options: { verdictScale: boolean }) {
  return (tree: Root, file: VFile): void => {
    walk<Nodes>(tree, (node, parent) => {
      if (!isDirective(node)) return;
      if (node.type === 'textDirective' && node.name === 'cite') return cite(node, file);
      if (node.type === 'leafDirective' && node.name === VERDICT_SCALE && options.verdictScale) {
        node.data = { hName: VERDICT_SCALE };
        return;
      }
      if (node.type === 'textDirective' && isPlain(node)) return backToText(node, parent);
      const expected = options.verdictScale ? [':cite', `::${VERDICT_SCALE}`] : [':cite'];
      complain(file, node, {
        rule: 'markdown-directive',
        reason: `Unexpected directive \`${SIGNS[node.type]}${node.name}\`, expected ${expected.map((name) => `\`${name}\``).join(' or ')}`,
        expected,
      });
    });
  };
}

function cite(node: TextDirective, file: VFile): void {
  const { source, passage, ...others } = node.attributes ?? {};
  const words = toString(node).trim();
  const stray = Object.keys(others)[0];
  const problem =
    words === ''
      ? 'Unexpected `:cite` without words, expected `:cite[words]{source=…}`'
      : !source
        ? 'Unexpected `:cite` without a source, expected `{source=…}`'
        : stray !== undefined
          ? `Unexpected attribute \`${stray}\` of \`:cite\`, expected \`source\` or \`passage\``
          : undefined;
  if (problem !== undefined || !source) {
    complain(file, node, { rule: 'markdown-cite', reason: problem ?? '' });
    return;
  }
  (file.data.cites ??= []).push({
    source,
    ...(passage && { passage }),
    start: pointIn(file, node.position?.start),
  });
  // An id that is no slug is reported as a reference that leads nowhere; it must not reach HTML.
  const target = isSlug(source) && (!passage || isSlug(passage)) ? source : '';
  node.data = {
    hName: 'a',
    hProperties: { href: `#${sourceFragment(target, passage ?? undefined)}`, className: ['cite'] },
  };
}

function backToText(node: TextDirective, parent: Nodes): void {
  if (!('children' in parent)) return;
  const siblings: Nodes[] = parent.children;
  const { position, name } = node;
  const text: Text = { type: 'text', value: `:${name}`, ...(position && { position }) };
  siblings.splice(siblings.indexOf(node), 1, text);
}

function isDirective(node: { type: string }): node is Directive {
  return node.type in SIGNS;
}

function isPlain(node: TextDirective): boolean {
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}
