import { robots } from '../publish/robots.ts';
import { site } from './_site.ts';

export function GET(): Response {
  return new Response(robots(site()));
}
