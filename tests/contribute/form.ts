import { answersOf } from '../../src/contribute/answers-of.ts';
import { type CheckedFiles, checkFiles } from '../../src/contribute/check-entry.ts';
import {
  CHECK_FIELDS,
  type Entry,
  type EntrySource,
  type Fields,
  PASSAGE_FIELDS,
  SOURCE_FIELDS,
} from '../../src/contribute/entry.ts';
import { fieldOf } from '../../src/contribute/field-of.ts';
import type { Known, KnownChecks } from '../../src/contribute/known.ts';
import { shownPath, standIns } from '../../src/contribute/stand-ins.ts';
import type { RecordFile } from '../../src/corpus/record-file.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { publication } from '../../src/model/publication.ts';
import { newFiles } from '../../src/new/new-files.ts';

/** What a form gives that somebody has filled in. */
export interface Outcome extends CheckedFiles {
  files: RecordFile[];
  /** What is wrong, and the id of the field beside which it is shown. */
  problems: { diagnostic: Diagnostic; field: string | undefined }[];
}

/** The fields of a check; those that are not given are empty. */
export function entry(
  check: Partial<Entry['check']> = {},
  sources: readonly EntrySource[] = [],
): Entry {
  return { check: { ...blank(CHECK_FIELDS), ...check }, sources: [...sources] };
}

export function source(
  values: Partial<EntrySource['values']>,
  ...passages: Partial<EntrySource['passages'][number]>[]
): EntrySource {
  return {
    values: { ...blank(SOURCE_FIELDS), ...values },
    passages: passages.map((passage) => ({ ...blank(PASSAGE_FIELDS), ...passage })),
  };
}

/** What the page does with an entry. */
export function outcome(filled: Entry, known: Known, checks: KnownChecks): Outcome {
  const published = {
    publication: publication.parse(known.publication),
    files: standIns(known, checks),
    images: known.images,
  };
  const { answers, places } = answersOf(filled, known, checks);
  const files = newFiles(answers, published.publication);
  const checked = checkFiles(files, published);
  return {
    ...checked,
    files,
    problems: checked.diagnostics.map((diagnostic) => {
      const file = files.find(({ path }) => shownPath(path) === diagnostic.file);
      return { diagnostic, field: file && fieldOf(diagnostic, file, places) };
    }),
  };
}

function blank<Names extends readonly string[]>(names: Names): Fields<Names>;
function blank(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, '']));
}
