import type { FeedLink } from '../views/feed-links.ts';
import { attributes } from './html.ts';

/** Every page names some of the few lists of feeds that there are. */
const drawn = new WeakMap<readonly FeedLink[], string>();

/** Feeds as the head of a page names them. */
export function feedLinksHtml(links: readonly FeedLink[]): string {
  const before = drawn.get(links);
  if (before !== undefined) return before;
  const html = links
    .map(
      ({ href, title, type }) =>
        `<link${attributes({ rel: 'alternate', type, title, href }).html}>`,
    )
    .join('');
  drawn.set(links, html);
  return html;
}
