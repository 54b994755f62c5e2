import type { z } from 'zod';
import { check } from '../model/check.ts';
import { claimant } from '../model/claimant.ts';
import { comparison } from '../model/comparison.ts';
import { outlet } from '../model/outlet.ts';
import { page } from '../model/page.ts';
import { source } from '../model/source.ts';
import { topic } from '../model/topic.ts';

/** The kinds of record; each is a folder of `content/` and a collection of the site. */
export const SCHEMAS = {
  checks: check,
  sources: source,
  comparisons: comparison,
  claimants: claimant,
  outlets: outlet,
  topics: topic,
  pages: page,
} as const;

export type Kind = keyof typeof SCHEMAS;
export type DataOf<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;

/** All kinds, in the order in which messages name them. */
export const KINDS = [
  'checks',
  'sources',
  'comparisons',
  'claimants',
  'outlets',
  'topics',
  'pages',
] as const satisfies readonly Kind[];

/** The word for one record of a kind. */
export const KIND_WORD = {
  checks: 'check',
  sources: 'source',
  comparisons: 'comparison',
  claimants: 'claimant',
  outlets: 'outlet',
  topics: 'topic',
  pages: 'page',
} as const satisfies Record<Kind, string>;

/** The shape of a path below `content/` for each kind, for messages. */
export function pathShape(kind: Kind): string {
  if (kind === 'checks') return 'checks/<year>/<slug>.md';
  return `${kind}/<${kind === 'pages' ? 'slug' : 'id'}>.md`;
}

/** Kind and id of the record at `path` (below `content/`, with `/`); `undefined` where no record belongs. */
export function recordAt(path: string): { kind: Kind; id: string } | undefined {
  const [folder, ...rest] = path.split('/');
  const kind = KINDS.find((known) => known === folder);
  const file = rest.at(-1);
  if (!kind || !file?.endsWith('.md')) return undefined;
  const depth = kind === 'checks' ? 2 : 1;
  if (rest.length !== depth || (kind === 'checks' && !/^\d{4}$/.test(rest[0] ?? '')))
    return undefined;
  return { kind, id: file.slice(0, -'.md'.length) };
}
