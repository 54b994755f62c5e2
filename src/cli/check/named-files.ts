import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { shown } from '../../corpus/content-files.ts';
import type { Folders } from '../../corpus/folders.ts';
import { Refusal } from '../../model/refusal.ts';

/** The files and folders of the content that a command is about; of none, all. */
export interface NamedFiles {
  /** Whether a file is one of them, by its path as messages show it. */
  has: (file: string) => boolean;
}

/**
 * Files and folders as they were typed, below the folder in which the person stands: npm runs commands
 * in the project's. Throws `Refusal` where one is not there, or holds no content.
 */
export function namedFiles(
  words: readonly string[],
  { content, config }: Folders,
  { INIT_CWD: stands }: Readonly<Record<string, string | undefined>>,
): NamedFiles {
  const top = shown(content);
  const names = words.map((word) => {
    const places = [...(stands ? [resolve(stands, word)] : []), resolve(word)];
    const found = places.find((place) => existsSync(place));
    if (found === undefined)
      throw new Refusal(`Unexpected \`${word}\`, expected a file that is there.`);
    const name = shown(found);
    if (name !== shown(config) && name !== top && !isBelow(name, top) && !isBelow(top, name)) {
      throw new Refusal(
        `Unexpected \`${word}\`, which is no content, expected a file or folder in \`${top}/\`.`,
      );
    }
    // What lies at the top beside the folders is a licence and the like.
    if (dirname(name) === top && statSync(found).isFile()) {
      throw new Refusal(
        `Unexpected \`${word}\`, which is no content, expected a record or an image.`,
      );
    }
    return name;
  });
  return {
    has: (file) => names.length === 0 || names.some((name) => file === name || isBelow(file, name)),
  };
}

function isBelow(file: string, folder: string): boolean {
  return folder === '' || folder === '.' || file.startsWith(`${folder}/`);
}
