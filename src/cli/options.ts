import { resolve } from 'node:path';
import { environmentOf, foldersIn, type Folders } from '../corpus/folders.ts';

/** The project's folder: this code's, wherever the command was called. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Flags that every command takes. */
export const folderArgs = {
  content: {
    type: 'string',
    valueHint: 'folder',
    description: 'The content to publish (content/)',
  },
  config: {
    type: 'string',
    valueHint: 'file',
    description: 'The configuration (publication.config.ts)',
  },
  out: { type: 'string', valueHint: 'folder', description: 'Where the site goes (dist/)' },
} as const;

/** These flags as they were given. */
export type FolderArgs = Partial<Record<keyof typeof folderArgs, string | undefined>>;

/** The folders that the flags name, and the environment that tells them to Astro in this process. */
export function useFolders(args: FolderArgs): Folders {
  const usual = foldersIn(process.env, ROOT);
  const folders: Folders = {
    root: ROOT,
    content: args.content === undefined ? usual.content : resolve(args.content),
    config: args.config === undefined ? usual.config : resolve(args.config),
    out: args.out === undefined ? usual.out : resolve(args.out),
    cache: usual.cache,
  };
  Object.assign(process.env, environmentOf(folders));
  return folders;
}
