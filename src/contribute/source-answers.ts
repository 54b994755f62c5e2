import { RIGHTS, SOURCE_KINDS } from '../model/source.ts';
import type { SourceAnswers } from '../new/answers.ts';
import { newPassageId, newSourceId } from '../new/ids.ts';
import { OPEN_PASSAGE } from '../new/source-file.ts';
import { type EntrySource, fieldId, SOURCE_FIELDS } from './entry.ts';
import type { FieldPlace } from './field-place.ts';
import type { NamedRecords } from './named-records.ts';
import { oneOf, orNothing } from './one-of.ts';

/** A new source as answers, the ids of its passages (empty where nothing is filled in), and places. */
export interface NewSource {
  answers: SourceAnswers;
  passageIds: string[];
  places: FieldPlace[];
}

/** Fields that are written to a key of another name. */
const KEYS: Partial<Record<string, readonly string[]>> = {
  archived: ['archived', 'url'],
  archivedDate: ['archived', 'date'],
};

/** Makes answers of the source at `index` of the form; no id is among those `taken`. */
export function sourceAnswers(
  { values, passages }: EntrySource,
  index: number,
  records: NamedRecords,
  taken: ReadonlySet<string>,
): NewSource {
  const outlet = records.id('outlets', values.outlet, fieldId('outlet', index));
  const { language } = values;
  const headline = orNothing(values.headline);
  const url = orNothing(values.url);
  const published = orNothing(values.published);
  const id =
    newSourceId(
      { outlet: outlet || 'source', language, headline, url, published },
      { sources: taken },
    ) || `source-${String(index + 1)}`;
  const ids: string[] = [];
  const passageIds = passages.map(({ quotation, paraphrase }) => {
    const text = quotation.trim() || paraphrase.trim();
    if (text === '') return '';
    const made = newPassageId(text, language, ids);
    ids.push(made);
    return made;
  });
  const isArchived = values.archived !== '' || values.archivedDate !== '';
  return {
    answers: {
      ...{ id, outlet, headline, url, published, language },
      authors: orNothing(values.authors)?.split(/\s*,\s*/),
      archived: isArchived ? { url: values.archived, date: values.archivedDate } : undefined,
      accessed: orNothing(values.accessed),
      rights: oneOf(RIGHTS, values.rights),
      kind: oneOf(SOURCE_KINDS, values.kind),
      passages: passages.flatMap(({ quotation, paraphrase }, number) => {
        const passage = passageIds[number] ?? '';
        return passage === '' ? [] : [{ id: passage, quotations: [quotation], paraphrase }];
      }),
    },
    passageIds,
    places: [
      ...SOURCE_FIELDS.map((name): FieldPlace => {
        const key = KEYS[name] ?? [name];
        return { kind: 'sources', id, at: { key }, field: fieldId(name, index) };
      }),
      ...(ids.length > 0 ? passageIds : [OPEN_PASSAGE]).map((passage, number): FieldPlace => ({
        kind: 'sources',
        id,
        at: { passage },
        field: fieldId('quotation', index, number),
      })),
    ],
  };
}
