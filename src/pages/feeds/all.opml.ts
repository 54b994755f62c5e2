import { opmlFile } from '../../publish/feeds/opml.ts';
import { site } from '../_site.ts';

export function GET(): Response {
  return new Response(opmlFile(site()));
}
