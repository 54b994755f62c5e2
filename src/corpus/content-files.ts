import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { DEEPEST_FOLDER, LARGEST_IMAGE, LONGEST_TEXT } from './bounds.ts';
import { entriesBelow } from './entries-below.ts';
import { imageNameProblem, misplaced, nameProblem } from './file-names.ts';
import { messagesFrom } from './folders.ts';
import { KINDS, type Kind, pathShape, recordAt } from './kind.ts';
import { nearest } from './suggest.ts';
import { decode, EncodingError } from './text.ts';

/** A file of `content/` that holds a record. */
export interface ContentFile<K extends Kind = Kind> {
  kind: K;
  /** Id or slug: the file's name without its ending. */
  id: string;
  /** Path as messages show it: below the working folder where it lies there. */
  file: string;
  /** Path below the content folder, with `/` between folders. */
  path: string;
  absolute: string;
}

/** What lies in a content folder. */
export interface ContentFolder {
  files: ContentFile[];
  /** Images as pages refer to them (`/images/a.png`), with their absolute paths. */
  images: Map<string, string>;
  diagnostics: Diagnostic[];
}

/** Files that may lie at the top of the folder beside the records. */
const OTHERS = /^(?:README|LICENSE|LICENCE)(?:\.md|\.txt)?$/i;
const IMAGE = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Finds all files of a content folder, in the order of their paths; what belongs nowhere is reported. */
export function listContent(folder: string): ContentFolder {
  const found: ContentFolder = { files: [], images: new Map(), diagnostics: [] };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    found.diagnostics.push(
      misplaced(
        shown(folder),
        'file-folder-missing',
        'Missing content folder, expected one with `checks/`, `sources/` and the like',
      ),
    );
    return found;
  }
  // Of ten thousand files: paths are put together, which a tenth of a second of `relative` would find.
  const top = resolve(folder);
  const entries = [...entriesBelow(top, DEEPEST_FOLDER)]
    .map((entry) => {
      const absolute = `${entry.parentPath}${sep}${entry.name}`;
      return { entry, absolute, path: withSlashes(absolute.slice(top.length + 1)) };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const shownHere = shownBelow(top);
  for (const { entry, absolute, path } of entries) {
    if (/(?:^|\/)\./.test(path)) continue;
    const file = shownHere(path);
    const record = recordAt(path);
    if (entry.isDirectory()) {
      if (path.split('/').length <= DEEPEST_FOLDER) continue;
      const reason = `Unexpected folder below ${DEEPEST_FOLDER} others, expected none; nothing in it is read`;
      found.diagnostics.push(misplaced(file, 'file-place', reason));
    } else if (!entry.isFile()) {
      const what = entry.isSymbolicLink() ? 'link to another file' : 'pipe or device';
      const reason = `Unexpected ${what}, expected the file itself`;
      found.diagnostics.push(misplaced(file, 'file-link', reason));
    } else if (record) {
      found.files.push({ ...record, file, path, absolute });
      const problem = nameProblem(record.id, file);
      if (problem) found.diagnostics.push(problem);
    } else if (path.startsWith('images/') && IMAGE.test(path)) {
      found.images.set(`/${path}`, absolute);
      const problem = imageNameProblem(path, file) ?? sizeProblem(absolute, file, LARGEST_IMAGE);
      if (problem) found.diagnostics.push(problem);
    } else if (!OTHERS.test(path)) {
      found.diagnostics.push(strayFile(path, file));
    }
  }
  return found;
}

/** The text of a file and a digest of its bytes; a diagnostic where it is not UTF-8, or too long to be read. */
export function readText(file: ContentFile): { text: string; digest: string } | Diagnostic {
  const problem = sizeProblem(file.absolute, file.file, LONGEST_TEXT);
  if (problem) return problem;
  const bytes = readFileSync(file.absolute);
  try {
    // A zero is in no text, and in most of what is none.
    if (bytes.includes(0)) throw new EncodingError('no text');
    return { text: decode(bytes), digest: hash('sha256', bytes) };
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    return misplaced(
      file.file,
      'file-encoding',
      'Unexpected bytes that are not UTF-8, expected a text file in UTF-8',
    );
  }
}

function sizeProblem(absolute: string, file: string, most: number): Diagnostic | undefined {
  const { size } = statSync(absolute);
  if (size <= most) return undefined;
  const [found, expected] = [size, most].map((bytes) => String(Math.ceil(bytes / 1_000_000)));
  return misplaced(
    file,
    'file-size',
    `Unexpected size of ${found ?? ''} MB, expected at most ${expected ?? ''} MB`,
  );
}

/** A path as messages show it. */
export function shown(absolute: string): string {
  const path = relative(messagesFrom(process.env), absolute);
  return withSlashes(path.startsWith('..') ? absolute : path);
}

/** `shown` for the paths below a folder. */
function shownBelow(folder: string): (path: string) => string {
  const from = messagesFrom(process.env);
  // Around the folder from which messages name paths, some files are above it and some below.
  if (`${from}${sep}`.startsWith(`${folder}${sep}`)) return (path) => shown(join(folder, path));
  const name = shown(folder);
  return (path) => `${name}/${path}`;
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

function strayFile(path: string, file: string): Diagnostic {
  const [folder = ''] = path.split('/');
  const near = nearest(folder, [...KINDS, 'images']).near;
  const kind = KINDS.find((known) => known === near);
  return {
    ...misplaced(
      file,
      'file-place',
      `Unexpected file, expected ${KINDS.map((known) => `\`${pathShape(known)}\``).join(', ')} or an image in \`images/\``,
    ),
    ...(kind && {
      mend:
        kind === folder
          ? `A ${kind.slice(0, -1)} is \`${pathShape(kind)}\``
          : `Did you mean the folder \`${kind}\`?`,
    }),
  };
}
