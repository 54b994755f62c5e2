import type { Element } from 'hast';
import type { Point } from '../model/diagnostic.ts';
import { attribute, type Page, startOf, words } from './page.ts';

/** A link of a page, an image, or anything else that it names by an address. */
export interface Link {
  address: string;
  /** What it is, as a message calls it. */
  what: string;
  start: Point;
}

/** Attributes with an address, by the tag's name. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src'],
  source: ['src'],
  script: ['src'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  form: ['action'],
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
};

const NAMES: Readonly<Record<string, string>> = {
  img: 'image',
  source: 'image',
  image: 'image',
  script: 'script',
  iframe: 'frame',
};

/** Facts for other sites that are addresses: https://ogp.me and the cards of short messages. */
const META = /^(?:og|twitter):(?:url|image|video|audio)(?::(?:url|secure_url|src))?$/;

/** Every address that a page links, loads or names for others. */
export function* linksOf({ elements }: Page): Generator<Link> {
  for (const element of elements) {
    const { tagName } = element;
    const what = nameOf(element);
    for (const address of addressesOf(element)) yield { address, what, start: startOf(element) };
    if (tagName === 'meta' && isRefresh(element)) {
      const address = refreshOf(element);
      if (address !== undefined) yield { address, what: 'redirection', start: startOf(element) };
    }
  }
}

function addressesOf(element: Element): string[] {
  const { tagName, properties } = element;
  if (tagName === 'meta') {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
    return META.test(name) ? [attribute(element, 'content') ?? ''] : [];
  }
  // Whether it leads anywhere is for the rule of canonical addresses.
  if (tagName === 'link' && words(element, 'rel').includes('canonical')) return [];
  const single = (ADDRESSES[tagName] ?? []).flatMap((name) => attribute(element, name) ?? []);
  if (properties.srcSet === undefined) return single;
  return [...single, ...candidatesOf(attribute(element, 'srcSet') ?? '')];
}

/** The addresses of a `srcset`, each of which may be followed by a width or a density. */
function candidatesOf(set: string): string[] {
  return set.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

function nameOf(element: Element): string {
  const { tagName } = element;
  if (tagName === 'link')
    return words(element, 'rel').includes('stylesheet') ? 'style sheet' : 'link';
  if (tagName === 'meta') return 'address';
  return NAMES[tagName] ?? 'link';
}

function isRefresh(element: Element): boolean {
  return words(element, 'httpEquiv').includes('refresh');
}

/** Where a `<meta http-equiv="refresh">` leads; nothing where it only loads the page again. */
function refreshOf(element: Element): string | undefined {
  return /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(
    attribute(element, 'content') ?? '',
  )?.[1];
}

/** Where a page leads on to by itself: a check's former address does. */
export function movedTo({ elements }: Page): string | undefined {
  const meta = elements.find((element) => element.tagName === 'meta' && isRefresh(element));
  return meta && refreshOf(meta);
}
