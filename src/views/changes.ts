import { lineChanges, type TextChange, textChanges } from '../compare/text-changes.ts';
import type { Stretch } from '../compare/word-diff.ts';
import type { Entry } from '../corpus/entry.ts';
import type { CheckVersion } from '../corpus/versions.ts';
import type { VersionRecord } from '../history/record.ts';
import { outlineOf } from '../markdown/blocks.ts';
import { address } from '../model/address.ts';
import { type FieldName, fieldsOf } from './changed-fields.ts';
import type { Link, VersionLink } from './parts.ts';
import { found, href, interfaceLanguage, languageOf, phrase, type Site } from './site.ts';
import { referencesOfCheck, type VersionNames, versionNames } from './version-names.ts';
import { earlierVersions, nextVersion, presentRecord, recordOf, versionLinks } from './versions.ts';

/** Two versions without their texts: all that the page of their differences shows follows from it. */
export interface ChangesSubject {
  slug: string;
  current: Link;
  from: ChangesSide & { version: VersionLink };
  /** Without a version: the check as it is. */
  to: ChangesSide & { version?: VersionLink };
}

interface ChangesSide {
  /** Place among the versions of the check; the check as it is has none. */
  index?: number;
  /** Address of the check at the time. */
  address: string;
  key: string;
  names: VersionNames;
}

/** What changed in one thing that is said about a check; a side without texts is empty. */
export interface FieldChange {
  field: FieldName;
  before: Stretch[][];
  after: Stretch[][];
}

/** The differences between a version and the next. */
export interface ChangesView {
  slug: string;
  current: Link;
  title: string;
  from: VersionLink;
  /** Left out where the next is the check as it is. */
  to?: VersionLink;
  languages: { before: string; after: string };
  /** Whether both can be shown, and so be compared. */
  isComparable: boolean;
  fields: FieldChange[];
  text: TextChange[];
}

/** What the page of the differences shows, save the texts, of which it has the digests. */
export function changesSubject(
  site: Site,
  entry: Entry<'checks'>,
  version: CheckVersion,
): ChangesSubject {
  const { id, data, key } = entry;
  const around = interfaceLanguage(site, data.language);
  const all = earlierVersions(site, id) ?? [];
  const links = versionLinks(site, id);
  const side = (one: CheckVersion) => ({
    index: all.indexOf(one),
    address: href(site, address.check(one.slug)),
    key: one.key,
    names: versionNames(site, one, entry, around),
  });
  const own = links[all.indexOf(version)];
  if (!own) throw new Error(`${id} has no such version`);
  const next = nextVersion(all, version);
  const nextLink = next && links[all.indexOf(next)];
  const present = {
    address: href(site, address.check(id)),
    key,
    names: versionNames(site, { references: referencesOfCheck(entry) }, entry, around),
  };
  return {
    slug: id,
    current: { href: href(site, address.check(id)), ...phrase(site, data.title, data) },
    from: { ...side(version), version: own },
    to: next ? { ...side(next), ...(nextLink && { version: nextLink }) } : present,
  };
}

/** The differences between a version and the next, word by word. */
export function changesView(site: Site, subject: ChangesSubject): ChangesView {
  const { slug, current, from, to } = subject;
  const entry = found(site.corpus.checks, slug);
  const read = ({ index }: ChangesSide): VersionRecord => {
    const version = index === undefined ? undefined : earlierVersions(site, slug)?.[index];
    return version ? recordOf(site, version) : presentRecord(site, entry);
  };
  const [before, after] = [read(from), read(to)];
  const languages = {
    before: languageOf(site, before.data),
    after: languageOf(site, after.data),
  };
  const around = interfaceLanguage(site, entry.data.language);
  const isComparable = before.unreadable === undefined && after.unreadable === undefined;
  const old = outlineOf(before.html);
  const now = after.html === before.html ? old : outlineOf(after.html);
  return {
    slug,
    current,
    title: after.data.title ?? current.text,
    from: from.version,
    ...(to.version && { to: to.version }),
    languages,
    isComparable,
    fields: isComparable
      ? fieldChanges(
          fieldsOf(before, from, old.targets, around),
          fieldsOf(after, to, now.targets, around),
          languages,
        )
      : [],
    text: isComparable
      ? textChanges(
          { blocks: old.blocks, language: languages.before },
          { blocks: now.blocks, language: languages.after },
        )
      : [],
  };
}

type Said = ReadonlyMap<FieldName, readonly string[]>;

/** What changed in each thing that is said: of one line the words, of several those that differ. */
function fieldChanges(
  before: Said,
  after: Said,
  languages: ChangesView['languages'],
): FieldChange[] {
  return [...after.keys()].flatMap((field): FieldChange[] => {
    const [one = [], other = []] = [before.get(field), after.get(field)];
    const gone = one.filter((text) => !other.includes(text));
    const come = other.filter((text) => !one.includes(text));
    if (gone.length + come.length === 0) {
      // The same, in another order.
      if (one.join('\n') === other.join('\n')) return [];
      return [{ field, before: one.map(whole), after: other.map(whole) }];
    }
    const [from, to] = [gone[0], come[0]];
    if (gone.length === 1 && come.length === 1 && from !== undefined && to !== undefined) {
      const changes = lineChanges(from, to, languages);
      return [{ field, before: [changes.before], after: [changes.after] }];
    }
    return [{ field, before: gone.map(whole), after: come.map(whole) }];
  });
}

function whole(text: string): Stretch[] {
  return [{ text, changed: true }];
}
