import { resolve } from 'node:path';
import type { Folders } from '../corpus/folders.ts';
import type { ReadOptions } from '../corpus/read.ts';
import { UNFINISHED } from '../corpus/unfinished.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Refusal } from '../model/refusal.ts';
import { today } from '../model/today.ts';

/** Flags of `check` for content that is about to be published. */
export const baseArgs = {
  base: {
    type: 'string',
    valueHint: 'git ref',
    description:
      'Hold the content against what this branch, tag or commit has published (origin/main)',
  },
  'base-content': {
    type: 'string',
    valueHint: 'folder',
    description: 'The folder of the content in its repository, where --content is not in it',
  },
  publishing: {
    type: 'boolean',
    description: 'Refuse what may be reviewed and not be published, such as a day 9999-12-31',
  },
} as const;

interface BaseArgs {
  base?: string | undefined;
  'base-content'?: string | undefined;
  publishing?: boolean | undefined;
}

/** The rules that ask git, where a base is named. Throws `Refusal` where git cannot tell. */
export async function heldAgainst(
  args: BaseArgs,
  folders: Folders,
): Promise<Pick<ReadOptions, 'further'>> {
  const { base, 'base-content': folder } = args;
  if (base === undefined && folder !== undefined) {
    throw new Refusal('Missing `--base`, expected one beside `--base-content`.');
  }
  if (base === undefined) return {};
  const options = {
    ref: base,
    folder: folder === undefined ? undefined : resolve(folder),
    today: today(),
  };
  // Loaded here, because most checks have no base.
  const { againstBase } = await import('../history/base/against-base.ts');
  return { further: await againstBase(folders, options) };
}

/** What may be reviewed stands as an error where it is about to be published. */
export function forPublishing(
  diagnostics: readonly Diagnostic[],
  { publishing }: BaseArgs,
): Diagnostic[] {
  return diagnostics.map((one) =>
    publishing === true && one.rule === UNFINISHED ? { ...one, severity: 'error' } : one,
  );
}
