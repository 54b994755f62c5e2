import type { Entry } from '../../corpus/entry.ts';
import { isCalendarDate } from '../../model/calendar-date.ts';
import { address } from '../../model/address.ts';
import { grouped } from '../../views/grouped.ts';
import { remember } from '../../views/remember.ts';
import { absolute, found, interfaceLanguage, languageOf, type Site } from '../../views/site.ts';
import { verdictView } from '../../views/verdict.ts';

/** By what the claims are filed, beside the file with all of them. */
export const CLAIMS_GROUPS = ['claimants', 'topics', 'outlets', 'languages'] as const;
export type ClaimsGroup = (typeof CLAIMS_GROUPS)[number];

/** A file of claims: those of one claimant, topic, outlet or language, the newest check first. */
export interface ClaimsFile {
  group: ClaimsGroup;
  /** Id of the record, or a language tag. */
  id: string;
  checks: readonly Entry<'checks'>[];
}

const known = new WeakMap<Site, ReadonlyMap<string, ClaimsFile>>();

/** Every file of claims but that with all of them; records without a check have an empty one. */
export function claimsFiles(site: Site): ClaimsFile[] {
  return [...byName(site).values()];
}

function byName(site: Site): ReadonlyMap<string, ClaimsFile> {
  const before = known.get(site);
  if (before) return before;
  const files = new Map(listFiles(site).map((file) => [`${file.group}/${file.id}`, file]));
  known.set(site, files);
  return files;
}

function listFiles(site: Site): ClaimsFile[] {
  const { claimants, topics, outlets } = site.corpus;
  const { all, byClaimant, byTopic, byOutlet } = grouped(site.corpus);
  const byLanguage = Map.groupBy(all, ({ data }) => languageOf(site, data));
  const languages = new Set([...site.publication.languages, ...byLanguage.keys()]);
  const files = (
    group: ClaimsGroup,
    ids: Iterable<string>,
    checks: ReadonlyMap<string, Entry<'checks'>[]>,
  ) => [...ids].map((id): ClaimsFile => ({ group, id, checks: checks.get(id) ?? [] }));
  return [
    ...files('claimants', claimants.keys(), byClaimant),
    ...files('topics', topics.keys(), byTopic),
    ...files('outlets', outlets.keys(), byOutlet),
    ...files('languages', languages, byLanguage),
  ];
}

/** The file of a group with this id. */
export function claimsFile(
  site: Site,
  group: string | undefined,
  id: string | undefined,
): ClaimsFile {
  return found(byName(site), `${String(group)}/${String(id)}`);
}

/**
 * Checks in the shape in which Google's Fact Check Tools answer `claims:search`
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search), as
 * JSON: one claim a check, and no further pages.
 */
export function claimsAnswer(site: Site, checks: readonly Entry<'checks'>[]): string {
  return `{"claims":[${checks.map(({ id }) => claimOf(site, id)).join(',\n')}]}\n`;
}

/** The claim of the check with this slug, as JSON. */
const claimOf = remember((site, id) => {
  const { data } = found(site.corpus.checks, id);
  const { text, claimant, date } = data.claim;
  const language = languageOf(site, data);
  const { name, address: home } = site.publication;
  return JSON.stringify({
    text,
    claimant: found(site.corpus.claimants, claimant).data.name,
    // The format knows days alone: of a claim of some month nothing is said, instead of its first.
    ...(isCalendarDate(date) && { claimDate: timestamp(date) }),
    claimReview: [
      {
        publisher: { name, site: new URL(home).hostname.replace(/^www\./, '') },
        url: absolute(site, address.check(id)),
        title: data.title,
        reviewDate: timestamp(data.published),
        textualRating: verdictView(site, data.verdict, interfaceLanguage(site, language)).label,
        languageCode: language,
      },
    ],
  });
});

/** A day as the format wants it (RFC 3339, in UTC): its first moment. */
function timestamp(day: string): string {
  return `${day}T00:00:00Z`;
}
