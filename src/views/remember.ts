import type { Site } from './site.ts';

/**
 * Makes `make` remember what it gave for a site and an id: a comparison is shown by every check
 * that rests on it, and is made once. Of what is large and asked for by neighbours alone, only the
 * last `most` are remembered.
 */
export function remember<Made>(
  make: (site: Site, id: string) => Made,
  most = Infinity,
): (site: Site, id: string) => Made {
  const sites = new WeakMap<Site, Map<string, Made>>();
  return (site, id) => {
    let known = sites.get(site);
    if (!known) sites.set(site, (known = new Map<string, Made>()));
    const before = known.get(id);
    if (before !== undefined) return before;
    const made = make(site, id);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(id, made);
    return made;
  };
}
