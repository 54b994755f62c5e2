import type { CheckVersion, VersionReferences } from '../corpus/versions.ts';
import type { Entry } from '../corpus/entry.ts';
import { siteAddresses } from '../corpus/site-addresses.ts';
import { referencesOf } from '../history/record.ts';
import { versionData } from '../history/version-data.ts';
import { address, sourceFragment } from '../model/address.ts';
import { claimantLink } from './card.ts';
import { topicLink } from './check.ts';
import { digested } from './digested.ts';
import type { Link, VerdictView } from './parts.ts';
import { href, inWords, languageOf, type Site } from './site.ts';
import { sourceView } from './source.ts';
import { verdictView } from './verdict.ts';

/** What today's corpus says of all that a version names; what it has no longer is left out. */
export interface VersionNames {
  claimant?: Link;
  verdict?: VerdictView;
  comparison?: Link;
  /** By id. */
  topics: Record<string, Link>;
  people: Record<string, string>;
  sources: Record<string, Link>;
  verdicts: Record<string, VerdictView>;
  /** Paths of links and images that lead nowhere. */
  gone: string[];
}

/** The names of a version of the check `current`, in the words of `language`. */
export function versionNames(
  site: Site,
  { references }: Pick<CheckVersion, 'references'>,
  current: Entry<'checks'>,
  language: string,
): VersionNames {
  const { claimants, comparisons, sources, topics } = site.corpus;
  const { claimant, verdict, comparison } = references;
  const compared = comparison === undefined ? undefined : comparisons.get(comparison);
  const shown = new Set(referencesOfCheck(current).sources);
  return digested({
    ...(claimant !== undefined &&
      claimants.has(claimant) && { claimant: claimantLink(site, claimant) }),
    ...(verdict !== undefined &&
      hasVerdict(site, verdict) && { verdict: verdictView(site, verdict, language) }),
    ...(compared && {
      comparison: {
        href: href(site, address.comparison(compared.id)),
        text: compared.data.title,
        language: languageOf(site, compared.data),
      },
    }),
    topics: known(references.topics, topics, (id) => topicLink(site, id)),
    people: Object.fromEntries(
      references.people.flatMap((id): [string, string][] => {
        const person = site.publication.people[id];
        return person ? [[id, inWords(site, person.name, language)]] : [];
      }),
    ),
    sources: known(references.sources, sources, (id) => sourceLink(site, id, current.id, shown)),
    verdicts: known(
      site.publication.verdicts.map(({ id }) => id),
      undefined,
      (id) => verdictView(site, id, language),
    ),
    gone: references.addresses.filter((path) => !hasAddress(site, path)),
  });
}

/** What a check names as it is, as a version of it would be known for. */
export function referencesOfCheck({ data, cites }: Entry<'checks'>): VersionReferences {
  return referencesOf({ data: versionData.parse(data), cites }, []);
}

function known<Made>(
  ids: readonly string[],
  there: ReadonlyMap<string, unknown> | undefined,
  make: (id: string) => Made,
): Record<string, Made> {
  return Object.fromEntries(
    ids.filter((id) => there?.has(id) ?? true).map((id): [string, Made] => [id, make(id)]),
  );
}

/** A source by its outlet and headline: a link to its card, where the check still has one. */
function sourceLink(site: Site, id: string, slug: string, shown: ReadonlySet<string>): Link {
  const { outlet, headline, language } = sourceView(site, id);
  const text = headline === undefined ? outlet.text : `${outlet.text}: ${headline}`;
  const card = `${href(site, address.check(slug))}#${sourceFragment(id)}`;
  return { href: shown.has(id) ? card : outlet.href, text, language };
}

function hasVerdict({ publication }: Site, id: string): boolean {
  return publication.verdicts.some((verdict) => verdict.id === id);
}

const addresses = new WeakMap<Site, ReadonlySet<string>>();

function hasAddress(site: Site, path: string): boolean {
  const { corpus, publication, images } = site;
  const there =
    addresses.get(site) ??
    siteAddresses({
      records: corpus,
      aliases: [...corpus.checks.values()].flatMap(({ data }) => data.aliases),
      publication,
    });
  addresses.set(site, there);
  return there.has(path) || (images?.has(path) ?? false);
}
