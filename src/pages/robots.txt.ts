import { absolute } from '../views/site.ts';
import { site } from './_site.ts';

export async function GET(): Promise<Response> {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(await site(), '/sitemap.xml')}\n`,
  );
}
