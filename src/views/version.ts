import type { Entry } from '../corpus/entry.ts';
import type { CheckVersion } from '../corpus/versions.ts';
import type { Unreadable, VersionRecord } from '../history/record.ts';
import { unlinkDead } from '../markdown/unlink.ts';
import { address, basePath, sourceFragment } from '../model/address.ts';
import type { CorrectionClass } from '../model/correction.ts';
import { VOID } from '../model/verdict.ts';
import { commitLink } from './forge.ts';
import { mediaView } from './check.ts';
import type { Link, MediaView, Phrase, VerdictView, VersionLink } from './parts.ts';
import { found, href, interfaceLanguage, languageOf, phrase, type Site } from './site.ts';
import { type VersionNames, versionNames } from './version-names.ts';
import { earlierVersions, recordOf, versionLinks } from './versions.ts';
import { type UsedPassages, usedPassages } from './used-passages.ts';

/** The language (BCP 47) of an id, which stands for a name that is gone. */
const NO_LANGUAGE = 'zxx';

/** An earlier version without its text: all that its page shows follows from it. */
export interface VersionSubject {
  /** The check as it is, and the version's place among its versions. */
  slug: string;
  index: number;
  key: string;
  names: VersionNames;
  current: Link;
  isWithdrawn: boolean;
  version: VersionLink & { until?: string };
  former?: VersionLink;
  later?: VersionLink;
  commit: { id: string; href?: string };
}

/** The page of an earlier version of a check, as it stood. */
export interface VersionView extends Omit<VersionSubject, 'names' | 'key' | 'index'> {
  /** Language of its text. */
  language: string;
  title: string;
  unreadable: Unreadable | undefined;
  /** What the rules of today say against it, in English. */
  complaints: string[];
  claim: {
    text: string | undefined;
    claimant: Link | Phrase | undefined;
    venue: string | undefined;
    date: string | undefined;
  };
  /** Its id where the scale has it no longer. */
  verdict: VerdictView | string | undefined;
  explanation: string | undefined;
  summary: string | undefined;
  bodyHtml: string;
  media: MediaView[];
  sources: VersionSource[];
  corrections: { date: string; class: CorrectionClass; note: string; was?: VerdictView | string }[];
  published: string | undefined;
  authors: string[];
  reviewers: string[];
}

/** A source that a version used; the name is its id where the corpus has it no longer. */
export interface VersionSource {
  id: string;
  name: Link | string;
  passages: UsedPassages['passages'];
}

/** What the page of an earlier version shows, save its text, of which it has the digest. */
export function versionSubject(
  site: Site,
  entry: Entry<'checks'>,
  version: CheckVersion,
  index: number,
): VersionSubject {
  const links = versionLinks(site, entry.id);
  const [former, own, later] = [links[index - 1], links[index], links[index + 1]];
  if (!own) throw new Error(`${entry.id} has no version ${String(index)}`);
  const { key, until, commit } = version;
  const around = interfaceLanguage(site, entry.data.language);
  const commitHref = commitLink(site, commit);
  return {
    slug: entry.id,
    index,
    key,
    names: versionNames(site, version, entry, around),
    current: {
      href: href(site, address.check(entry.id)),
      ...phrase(site, entry.data.title, entry.data),
    },
    isWithdrawn: entry.data.verdict === VOID,
    version: { ...own, ...(until !== undefined && { until }) },
    ...(former && { former }),
    ...(later && { later }),
    commit: { id: commit, ...(commitHref !== undefined && { href: commitHref }) },
  };
}

/** The page of an earlier version, with its text. */
export function versionView(
  site: Site,
  { names, key: _, index, ...subject }: VersionSubject,
): VersionView {
  const version = earlierVersions(site, subject.slug)?.[index];
  if (!version) throw new Error(`${subject.slug} has no version ${String(index)}`);
  const record = recordOf(site, version);
  const { data, complaints, unreadable } = record;
  const entry = found(site.corpus.checks, subject.slug);
  const language = languageOf(site, data.title === undefined ? entry.data : data);
  const sources = sourcesOf(record, names);
  const verdict = (id: string) => names.verdicts[id] ?? id;
  return {
    ...subject,
    language,
    title: data.title ?? subject.current.text,
    unreadable,
    complaints,
    claim: {
      text: data.claim.text,
      claimant:
        data.claim.claimant === undefined
          ? undefined
          : (names.claimant ?? { text: data.claim.claimant, language: NO_LANGUAGE }),
      venue: data.claim.venue,
      date: data.claim.date,
    },
    verdict: data.verdict === undefined ? undefined : verdict(data.verdict),
    explanation: data.explanation,
    summary: data.summary,
    bodyHtml: unlinkDead(record.html, {
      base: basePath(site.publication.address),
      gone: new Set(names.gone),
      fragments: fragmentsOf(sources),
    }),
    media: data.media.map(mediaView),
    sources,
    corrections: data.corrections.map(({ was, date, note, ...correction }) => ({
      date,
      note,
      class: correction.class,
      ...(was !== undefined && { was: verdict(was) }),
    })),
    published: data.published,
    authors: data.authors.map((id) => names.people[id] ?? id),
    reviewers: data.reviewers.map((id) => names.people[id] ?? id),
  };
}

function sourcesOf(record: VersionRecord, names: VersionNames): VersionSource[] {
  return usedPassages(record).map(({ source: id, passages }) => ({
    id,
    name: names.sources[id] ?? id,
    passages,
  }));
}

function fragmentsOf(sources: readonly VersionSource[]): Set<string> {
  return new Set(
    sources.flatMap(({ id, passages }) => [
      sourceFragment(id),
      ...passages.map((passage) => sourceFragment(id, passage.id)),
    ]),
  );
}
