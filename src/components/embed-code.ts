import type { EmbedFrame } from '../views/embed.ts';
import { markup } from './html.ts';

/**
 * The HTML by which another site frames a check's card. The frame may do nothing but open links:
 * the card needs no more, and who frames it need not trust us.
 */
export function embedCode({ src, title, width, height, growth }: EmbedFrame): string {
  const style = `border:0;max-width:100%;height:calc(${String(height)}px + ${String(growth)} * max(0px, ${String(width)}px - 100vw))`;
  return markup`<iframe src="${src}" title="${title}" width="${width}" height="${height}" style="${style}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
    .html;
}
