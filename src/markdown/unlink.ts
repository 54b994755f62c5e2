import type { ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify).freeze();

/** What a text in HTML may link to. */
export interface Targets {
  /** Path under which the site is deployed, with slashes at both ends. */
  base: string;
  /** Paths on the site, links and images, that are there no longer. */
  gone: ReadonlySet<string>;
  /** Fragments of the page outside of the text. */
  fragments: ReadonlySet<string>;
}

/**
 * The text with its dead links as plain words, and lost images as the words that describe them: an
 * old text names what the site has no longer. A text without any is given back as it is.
 */
export function unlinkDead(html: string, targets: Targets): string {
  const own = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  const isDead = (link: string) => {
    if (link.startsWith('#')) {
      const id = decoded(link.slice(1));
      return !own.has(id) && !targets.fragments.has(id);
    }
    if (!link.startsWith(targets.base)) return false;
    const [path = ''] = link.slice(targets.base.length - 1).split(/[?#]/);
    return targets.gone.has(path);
  };
  const links = [...html.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, link = '']) => link);
  if (!links.some(isDead)) return html;
  const tree = fromHtml(html, { fragment: true });
  return writer.stringify({ ...tree, children: living(tree.children, isDead) });
}

function living<Child extends RootContent>(
  children: readonly Child[],
  isDead: (link: string) => boolean,
): (Child | ElementContent)[] {
  return children.flatMap((child): (Child | ElementContent)[] => {
    if (child.type !== 'element') return [child];
    const { href, src, alt } = child.properties;
    if (child.tagName === 'img' && typeof src === 'string' && isDead(src)) {
      return [{ type: 'text', value: typeof alt === 'string' ? alt : '' }];
    }
    const inside = living(child.children, isDead);
    const isLink = child.tagName === 'a' && typeof href === 'string';
    return isLink && isDead(href) ? inside : [{ ...child, children: inside }];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
