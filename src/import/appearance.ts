import { isCalendarDate } from '../model/calendar-date.ts';
import { isWebAddress } from '../model/text.ts';

/** A copy in a web archive. */
export interface ArchivedCopy {
  url: string;
  /** The day on which it was made, where its address says it. */
  date?: string | undefined;
}

/** A place in which a claim appeared: its address, a copy in an archive, or both. */
export interface Appearance {
  url?: string | undefined;
  archived?: ArchivedCopy | undefined;
}

const ARCHIVE_TODAY = /^(?:www\.)?archive\.(?:today|is|ph|li|fo|md|vn)$/;

/**
 * An address as the appearance that it stands for: that of a copy in a web archive is a copy, of the
 * page and from the day that the address names. The archives are the Wayback Machine, archive.today
 * under all its names, Perma.cc and GhostArchive.
 */
export function appearanceAt(url: string): Appearance {
  const { hostname, pathname } = new URL(url);
  const host = hostname.toLowerCase();
  const archived = { url };
  if (/^(?:web|www)\.archive\.org$/.test(host) || host === 'archive.org') {
    const [, digits, of] = /\/web\/(\d{4,14})[a-z_]*\*?\/(.+)$/s.exec(url) ?? [];
    return of === undefined ? isWayback(pathname, { archived }, url) : copy(url, digits, of);
  }
  if (ARCHIVE_TODAY.test(host)) {
    const [, digits, of] =
      /^https?:\/\/[^/]+\/(?:(?:o\/\w+|newest|oldest|([\d.-]{8,20}))\/)?(https?:\/\/.+)$/is.exec(
        url,
      ) ?? [];
    return of === undefined ? { archived } : copy(url, digits, of);
  }
  if (host === 'perma.cc') return { archived };
  if (host === 'ghostarchive.org') {
    const [, digits] = /\/varchive\/[a-z]+\/(\d{8})\//.exec(pathname) ?? [];
    return { archived: { url, ...dayOf(digits) } };
  }
  return { url };
}

/** A copy that is said to be one, in whatever archive; most archives put the day before the address. */
export function copyAt(url: string): ArchivedCopy {
  const known = appearanceAt(url).archived;
  if (known) return known;
  const [, digits] = /\/(\d{8}|\d{14})(?:[a-z]{2}_)?\/https?:\/\//i.exec(url) ?? [];
  return { url, ...dayOf(digits) };
}

/**
 * Appearances without those that others contain: a page and its copy are one appearance, and what is
 * said of it twice is said once. Those without any address are told apart by `nameOf`.
 */
export function joined<One extends Appearance>(
  appearances: readonly One[],
  nameOf: (one: One) => string,
): One[] {
  const all = new Map<string, One>();
  for (const one of appearances) {
    const keys = keysOf(one, nameOf);
    const same = keys.map((key) => all.get(key)).find((found) => found !== undefined);
    const whole = same ?? { ...one };
    whole.url ??= one.url;
    whole.archived ??= one.archived;
    for (const key of keys) all.set(key, whole);
  }
  return [...new Set(all.values())];
}

/** Archives drop the slash at the end, and the s of https. */
function keysOf<One extends Appearance>(one: One, nameOf: (one: One) => string): string[] {
  const { url, archived } = one;
  const keys = [
    ...(url === undefined ? [] : [url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')]),
    ...(archived ? [`copy ${archived.url}`] : []),
  ];
  return keys.length > 0 ? keys : [`name ${nameOf(one)}`];
}

/** Other pages of the Internet Archive are pages as all others. */
function isWayback(pathname: string, copied: Appearance, url: string): Appearance {
  return pathname.startsWith('/web/') ? copied : { url };
}

function copy(url: string, digits: string | undefined, of: string): Appearance {
  const original = /^https?:\/\//i.test(of) ? of : `http://${of}`;
  return {
    ...(isWebAddress(original) && { url: original }),
    archived: { url, ...dayOf(digits) },
  };
}

function dayOf(digits = ''): { date?: string } {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(\d{2})(\d{2})/.exec(digits.replace(/\D/g, '')) ?? [];
  const date = `${year}-${month}-${day}`;
  return isCalendarDate(date) ? { date } : {};
}
