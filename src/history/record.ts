import { hash } from 'node:crypto';
import { readFrontmatter } from '../corpus/frontmatter.ts';
import type { Prepared } from '../corpus/prepare.ts';
import type { VersionReferences } from '../corpus/versions.ts';
import { canonical } from './canonical.ts';
import { type VersionData, versionData } from './version-data.ts';

/** Why nothing of a version can be shown. */
export type Unreadable = 'missing' | 'encoding' | 'size' | 'frontmatter';

/** What is known of the text of a version. */
export interface VersionRecord {
  data: VersionData;
  html: string;
  cites: { source: string; passage?: string }[];
  unreadable?: Unreadable;
  /** What the rules of today have against its frontmatter, in words for editors. */
  complaints: string[];
}

/** The record of a version of which nothing can be shown. */
export function unreadableRecord(why: Unreadable): VersionRecord {
  return {
    data: versionData.parse({}),
    html: '',
    cites: [],
    unreadable: why,
    complaints: [],
  };
}

/** A text with what was prepared of it, as a record, and what a reader sees of it. */
export function recordOf(
  text: string,
  { data, complaints, cites }: Pick<Prepared, 'data' | 'complaints' | 'cites'>,
  html: string,
): { record: VersionRecord; seen: string } {
  const raw: unknown = data ?? readFrontmatter(text).data;
  if (raw === undefined) {
    const record = { ...unreadableRecord('frontmatter'), complaints: complaints.map(inWords) };
    return { record, seen: hash('sha256', text) };
  }
  return {
    record: {
      data: versionData.catch(versionData.parse({})).parse(raw),
      html,
      cites: cites.map(({ source, passage }) => ({
        source,
        ...(passage !== undefined && { passage }),
      })),
      // Of a text that is shown, what is wrong with its words is of no use to a reader.
      complaints: data ? [] : complaints.map(inWords),
    },
    seen: seenDigest(raw, html),
  };
}

function inWords({ reason }: { reason: string }): string {
  return reason;
}

/** What a version names of the rest of the corpus. */
export function referencesOf(
  { data, cites }: Pick<VersionRecord, 'data' | 'cites'>,
  addresses: readonly { path: string }[],
): VersionReferences {
  const { claim, verdict, comparison, topics, authors, reviewers, evidence } = data;
  const sources = [...evidence, ...cites].map(({ source }) => source);
  return {
    ...(claim.claimant !== undefined && { claimant: claim.claimant }),
    ...(verdict !== undefined && { verdict }),
    ...(comparison !== undefined && { comparison }),
    topics,
    people: [...new Set([...authors, ...reviewers])],
    sources: [...new Set([...sources, ...claim.appearances])],
    addresses: [...new Set(addresses.map(({ path }) => path))],
  };
}

/**
 * A digest of what a reader sees of a check: its text as HTML and its frontmatter, however both are
 * written. Former slugs are not seen, nor that it is no draft, nor the order of keys, nor a key that is
 * empty.
 */
export function seenDigest(data: unknown, html: string): string {
  const shown =
    typeof data === 'object' && data !== null
      ? Object.fromEntries(
          Object.entries(data).filter(([key]) => key !== 'aliases' && key !== 'draft'),
        )
      : data;
  return hash('sha256', JSON.stringify([canonical(shown), seenHtml(html)]));
}

/** HTML without what a browser does not show, and without the sizes of images, which are of today. */
function seenHtml(html: string): string {
  return html
    .split(/(<pre[\s>][^]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, ' ')))
    .join('')
    .replace(/(<img[^>]*?) width="\d+" height="\d+"/g, '$1')
    .trim();
}
