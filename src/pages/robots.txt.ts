import { robots } from '../publish/robots.ts';
import { type Content, site } from './_site.ts';

export function content(): Content {
  return robots(site());
}
