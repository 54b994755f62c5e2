import type { Entry } from '../corpus/entry.ts';
import type { CheckVersion } from '../corpus/versions.ts';
import type { VersionRecord } from '../history/record.ts';
import { versionData } from '../history/version-data.ts';
import { changesAddress, versionAddress } from '../model/address.ts';
import type { VersionLink } from './parts.ts';
import { remember } from './remember.ts';
import { htmlOf, href, type Site } from './site.ts';

/** The earlier versions of the check with this slug; `undefined` where no history is at hand. */
export function earlierVersions(site: Site, slug: string): readonly CheckVersion[] | undefined {
  const { history } = site;
  return history && 'versions' in history ? (history.versions.get(slug) ?? []) : undefined;
}

/** The same as links, the oldest first. */
export const versionLinks = remember((site, slug): VersionLink[] => {
  const versions = earlierVersions(site, slug) ?? [];
  return versions.map((version) => versionLink(site, version, versions));
});

function versionLink(
  site: Site,
  { slug, number, day, time }: CheckVersion,
  all: readonly CheckVersion[],
): VersionLink {
  const isAlone = all.filter((other) => other.day === day).length === 1;
  return {
    href: href(site, versionAddress(slug, number)),
    changes: href(site, changesAddress(slug, number)),
    day,
    // Of several of one day the time tells which is meant.
    ...(!isAlone && { time: time.slice(11, 16) }),
  };
}

/**
 * The page of what changed with the correction that has this place in a check's list. The list only
 * grows: what it came with is the change from the last version that did not have it.
 */
export function changesWith(site: Site, slug: string, correction: number): string | undefined {
  const before = (earlierVersions(site, slug) ?? []).findLast(
    ({ corrections }) => corrections <= correction,
  );
  return before && href(site, changesAddress(before.slug, before.number));
}

/**
 * The version that came after another: of the same slug, or else the next in time; `undefined` where
 * that is the check as it is.
 */
export function nextVersion(
  all: readonly CheckVersion[],
  version: CheckVersion,
): CheckVersion | undefined {
  const later = all.slice(all.indexOf(version) + 1);
  return later.find(({ slug }) => slug === version.slug) ?? later[0];
}

/** What is known of the text of a version. */
export function recordOf({ readVersion }: Site, { text }: CheckVersion): VersionRecord {
  if (!readVersion) throw new Error('Nobody reads versions here');
  return readVersion(text);
}

/** A check as it is, in the shape of its versions. */
export function presentRecord(site: Site, entry: Entry<'checks'>): VersionRecord {
  return {
    data: versionData.parse(entry.data),
    html: htmlOf(site, entry),
    cites: entry.cites,
    complaints: [],
  };
}
