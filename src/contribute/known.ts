import type { z } from 'zod';
import type { Corpus } from '../corpus/entry.ts';
import type { publication } from '../model/publication.ts';
import type { Site } from '../views/site.ts';

/** Kinds of record that are known by a name. */
export type Named = 'claimants' | 'outlets' | 'topics';

/**
 * What the form of `/contribute/` knows of the publication: all that a new entry can refer to, and
 * what its rules depend on. Of the checks it knows more only where it is asked (`KnownChecks`).
 */
export interface Known {
  publication: z.input<typeof publication>;
  /** Names by id. */
  names: Record<Named, Record<string, string>>;
  sources: Record<string, KnownSource>;
  comparisons: Record<string, KnownComparison>;
  /** Slugs. */
  pages: string[];
  /** Addresses of images. */
  images: string[];
}

/** A published source, as far as evidence can be picked from it. */
export interface KnownSource {
  outlet: string;
  headline?: string;
  /** Ids. */
  passages: readonly string[];
}

/** A published comparison, as far as points can be picked from it. */
export interface KnownComparison {
  title: string;
  sources: [string, string];
  /** The points by the ids of the rows. */
  rows: Record<string, string>;
}

/** The checks that are published. */
export interface KnownChecks {
  /** Claims by slug. */
  claims: Record<string, string>;
  /** Former slugs. */
  aliases: string[];
}

/** What the form knows of a site. */
export function knownOf({ publication, corpus, images }: Site): Known {
  const { name, description, address, languages, licence } = publication;
  const { verdicts, people, quotations, search } = publication;
  return {
    publication: {
      ...{ name, description, address, languages, licence },
      ...{ verdicts, people, quotations, search },
    },
    names: {
      claimants: namesOf(corpus.claimants),
      outlets: namesOf(corpus.outlets),
      topics: namesOf(corpus.topics),
    },
    sources: Object.fromEntries(
      [...corpus.sources.values()].map(({ id, data: { outlet, headline }, passages = [] }) => [
        id,
        { outlet, ...(headline !== undefined && { headline }), passages },
      ]),
    ),
    comparisons: Object.fromEntries(
      [...corpus.comparisons.values()].map(({ id, data: { title, sources, rows } }) => [
        id,
        { title, sources, rows: Object.fromEntries(rows.map(({ id, point }) => [id, point])) },
      ]),
    ),
    pages: [...corpus.pages.keys()],
    images: [...(images?.keys() ?? [])],
  };
}

/** What the form knows of the checks of a site. */
export function knownChecksOf({ corpus }: Site): KnownChecks {
  const checks = [...corpus.checks.values()];
  return {
    claims: Object.fromEntries(checks.map(({ id, data }) => [id, data.claim.text])),
    aliases: checks.flatMap(({ data }) => data.aliases),
  };
}

function namesOf(records: Corpus[Named]): Record<string, string> {
  return Object.fromEntries([...records].map(([id, { data }]) => [id, data.name]));
}
