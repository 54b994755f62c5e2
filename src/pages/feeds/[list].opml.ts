import { opmlFile } from '../../publish/feeds/opml.ts';
import { type Content, served, site } from '../_site.ts';

export function content(): Content {
  return opmlFile(site());
}

export const GET = served(content);
