import { embedCode } from '../components/embed-code.ts';
import type { EmbedView } from '../views/embed.ts';

/**
 * The answer to a site that asks how to show a check (https://oembed.com, 2.3.4.4: "rich"). A file
 * cannot read what is asked for, so that `maxwidth` and `maxheight` change nothing.
 */
export function oembed({ check, publication, frame, image }: EmbedView): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: check.text,
    provider_name: publication.name,
    provider_url: publication.home,
    html: embedCode(frame),
    width: frame.width,
    height: frame.height,
    ...(image && { thumbnail_url: image.href, thumbnail_width: 1200, thumbnail_height: 630 }),
  });
}
