/** What somebody has filled in: text as the fields of the form hold it, empty where there is none. */
export interface Entry {
  check: Fields<typeof CHECK_FIELDS>;
  sources: EntrySource[];
}

/** A source in the form, and the blocks of its passages. */
export interface EntrySource {
  values: Fields<typeof SOURCE_FIELDS>;
  passages: Fields<typeof PASSAGE_FIELDS>[];
}

/** What fields of these names hold. */
export type Fields<Names extends readonly string[]> = Record<Names[number], string>;

/** Fields of the check itself, and of its claimant where that is a new one. */
export const CHECK_FIELDS = [
  'claim',
  'claimant',
  'claimantKind',
  'claimantRole',
  'date',
  'venue',
  'verdict',
  'explanation',
  'summary',
  'text',
  'title',
  'topics',
  'comparison',
  'points',
  'language',
  'author',
  'published',
  'slug',
] as const;

/** Of a source that is published already `source` is its id, and all but `appeared` is empty. */
export const SOURCE_FIELDS = [
  'source',
  'outlet',
  'outletUrl',
  'headline',
  'authors',
  'url',
  'archived',
  'archivedDate',
  'published',
  'accessed',
  'language',
  'rights',
  'kind',
  'appeared',
] as const;

/** Of a published source `passage` is the id of one of its passages; else it is quoted or told. */
export const PASSAGE_FIELDS = ['passage', 'quotation', 'paraphrase', 'stance', 'note'] as const;

/** The id of a field of the form, by the places of the blocks in which it stands. */
export function fieldId(name: string, source?: number, passage?: number): string {
  const blocks = [
    ...(source === undefined ? [] : ['source', String(source)]),
    ...(passage === undefined ? [] : ['passage', String(passage)]),
  ];
  return [...blocks, name].join('-');
}
