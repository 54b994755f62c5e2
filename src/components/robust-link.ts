import type { RobustLink } from '../views/parts.ts';

/** The attributes of a link that survives its target (https://robustlinks.mementoweb.org/spec/). */
export function robustAttributes(link: RobustLink): Record<string, string | undefined> {
  return {
    href: link.href,
    rel: 'external',
    'data-originalurl': link.original,
    'data-versionurl': link.archive?.href,
    'data-versiondate': link.archive?.date,
  };
}
