import { robots } from '../publish/robots.ts';
import { type Content, served, site } from './_site.ts';

export function content(): Content {
  return robots(site());
}

export const GET = served(content);
