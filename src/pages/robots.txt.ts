import { absolute } from '../views/site.ts';
import { site } from './_site.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site(), '/sitemap.xml')}\n`);
}
