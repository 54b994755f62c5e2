import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** The folders and files of one publication, as absolute paths. */
export interface Folders {
  /** The project, with its code. */
  root: string;
  content: string;
  config: string;
  out: string;
  cache: string;
}

/** The variable of the environment that holds each, and what is usual below the project's folder. */
const VARIABLES: Record<keyof Folders, [name: string, usual: string]> = {
  root: ['PLUMBLINE_ROOT', '.'],
  content: ['PLUMBLINE_CONTENT', 'content'],
  config: ['PLUMBLINE_CONFIG', 'publication.config.ts'],
  out: ['PLUMBLINE_OUT', 'dist'],
  cache: ['PLUMBLINE_CACHE', '.cache'],
};
const NAMES = ['root', 'content', 'config', 'out', 'cache'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folders that the environment names, or else the usual ones below `root`. Commands set the
 * environment from their flags, so that Astro's configuration, its loader and its pages find the
 * same folders.
 */
export function foldersIn(
  environment: Environment,
  root = environment.PLUMBLINE_ROOT ?? '.',
): Folders {
  const at = (name: keyof Folders) => {
    const [variable, usual] = VARIABLES[name];
    return resolve(root, environment[variable] ?? usual);
  };
  return {
    root: resolve(root),
    content: at('content'),
    config: at('config'),
    out: at('out'),
    cache: at('cache'),
  };
}

/** The environment in which `foldersIn` gives `folders`. */
export function environmentOf(folders: Folders): Record<string, string> {
  return {
    ...Object.fromEntries(NAMES.map((name) => [VARIABLES[name][0], folders[name]])),
    PLUMBLINE_FROM: messagesFrom(process.env),
  };
}

/** The folder from which messages name paths: the one in which a command was called. */
export function messagesFrom(environment: Environment): string {
  return environment.PLUMBLINE_FROM ?? process.cwd();
}

/** Where Astro keeps what it knows of the site in an out folder. */
export function siteCache({ cache, out }: Folders): string {
  return join(cache, 'sites', hash('sha256', out).slice(0, 16));
}

/**
 * Where Astro puts the code that makes the pages while it builds into an out folder. Each has its
 * own, so that builds may run side by side; all are in the project, whose packages the code needs.
 */
export function workFolder({ root, out }: Folders): string {
  return join(root, '.cache', 'work', hash('sha256', out).slice(0, 16));
}

/** Where the texts of a content folder are kept, rendered. */
export function corpusCache({ cache, content }: Folders): string {
  return join(cache, 'corpora', hash('sha256', content).slice(0, 16));
}

/** Where what git tells of a content folder is kept. */
export function historyCache({ cache, content }: Folders): string {
  return join(cache, 'histories', hash('sha256', content).slice(0, 16));
}
