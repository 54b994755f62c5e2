import { byId } from '../corpus/by-id.ts';
import { contextOf } from '../corpus/context.ts';
import type { Draft, DraftFile, Problem } from '../corpus/draft.ts';
import { nameProblem } from '../corpus/file-names.ts';
import { placed } from '../corpus/placed.ts';
import { prepare, type Rendered } from '../corpus/prepare.ts';
import type { RecordFile } from '../corpus/record-file.ts';
import { RULES } from '../corpus/rules/all.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { newDraftFile, shownPath } from './stand-ins.ts';

/** New files, with all that the check of the content has to say of them. */
export interface CheckedFiles {
  diagnostics: Diagnostic[];
  /** Of each file, by its path. */
  prepared: ReadonlyMap<string, { file: DraftFile; rendered: Rendered }>;
}

/** What new files are held against. */
export interface Published {
  publication: Publication;
  /** Stand-ins for the files that are published. */
  files: readonly DraftFile[];
  /** Addresses of images. */
  images: readonly string[];
}

/**
 * Checks new files as `npm run check` would in the midst of the published ones: each by itself, then
 * all by the same rules. What is said of published files is left out.
 */
export function checkFiles(files: readonly RecordFile[], published: Published): CheckedFiles {
  const { publication, images } = published;
  const context = contextOf(publication);
  const prepared = new Map(
    files.map((file) => {
      const { prepared, rendered } = prepare(file.kind, file.text, {}, context);
      return [file.path, { file: newDraftFile(file, file.kind, prepared), rendered }] as const;
    }),
  );
  const own = [...prepared.values()].map(({ file }) => file);
  const names = new Set(own.map(({ file }) => file));
  const draft: Draft = {
    publication,
    ...byId([...published.files, ...own]),
    // Rows of comparisons come with comparisons, of which none is new.
    images: new Map(images.map((path) => [path, path])),
    // Whether an image can be shown was seen to when it was published.
    imageSizes: (text) => ({ [text]: { width: 1, height: 1 } }),
  };
  const texts = new Map(files.map(({ path, text }) => [shownPath(path), text]));
  const problems = RULES.flatMap((rule) => [...rule(draft)].filter(isOwn));
  const diagnostics = [
    ...own.flatMap(({ id, file }) => nameProblem(id, file) ?? []),
    ...own.flatMap(({ file, prepared: { complaints } }) =>
      complaints.map((complaint) => ({ ...complaint, file })),
    ),
    ...placed(problems, ({ file }) => texts.get(file) ?? ''),
  ];
  return { diagnostics: diagnostics.toSorted(inOrder), prepared };

  function isOwn({ file }: Problem): boolean {
    return names.has(file.file);
  }
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
