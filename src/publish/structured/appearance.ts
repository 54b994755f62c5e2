import type { CreativeWork } from 'schema-dts';
import type { CheckData } from '../../model/check.ts';
import { remember } from '../../views/remember.ts';
import { found, type Site } from '../../views/site.ts';

/** An article in which a claim appeared, at its original address and in the archive. */
export const appearance = remember((site, id): CreativeWork => {
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
    publisher: { '@type': 'Organization', name: outlet.name },
  };
});

/**
 * The first of several appearances of a claim, by id. Nothing where it cannot be told: there is only
 * one, some have no date, two are of the same day or of a day and the month around it, or one is
 * older than the claim.
 */
export function firstAppearance(
  site: Site,
  { date, appearances }: CheckData['claim'],
): string | undefined {
  if (appearances.length < 2) return undefined;
  const published = (id: string) => found(site.corpus.sources, id).data.published;
  const first = appearances.find((id) =>
    appearances.every((other) => other === id || isBefore(published(id), published(other))),
  );
  return first === undefined || isBefore(published(first), date) ? undefined : first;
}

/** Whether a day, month or year ends before another begins. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && date < other && !other.startsWith(date);
}
