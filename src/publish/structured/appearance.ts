import type { CreativeWork } from 'schema-dts';
import { found, type Site } from '../../views/site.ts';

/** An article in which a claim appeared, at its original address and in the archive. */
export function appearance(site: Site, id: string): CreativeWork {
  const { data } = found(site.corpus.sources, id);
  const { headline, url, archived, published, language, authors } = data;
  const outlet = found(site.corpus.outlets, data.outlet).data;
  return {
    '@type': 'CreativeWork',
    ...(headline !== undefined && { headline }),
    ...(url !== undefined && { url }),
    ...(archived && { archivedAt: archived.url }),
    ...(published !== undefined && { datePublished: published }),
    inLanguage: language,
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    publisher: {
      '@type': 'Organization',
      name: outlet.name,
      ...(outlet.url !== undefined && { url: outlet.url }),
    },
  };
}

/**
 * The first of several appearances, by id. Nothing where it cannot be told: there is only one, some
 * have no date, or two are of the same day, or of a day and of the month around it.
 */
export function firstAppearance(site: Site, ids: readonly string[]): string | undefined {
  const dated = ids.map((id) => ({ id, date: found(site.corpus.sources, id).data.published }));
  if (dated.length < 2) return undefined;
  return dated.find((one) =>
    dated.every((other) => one === other || isBefore(one.date, other.date)),
  )?.id;
}

/** Whether a day, month or year ends before another begins. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && date < other && !other.startsWith(date);
}
