import { z } from 'zod';
import { line, webAddress } from './text.ts';

/** Software of forges whose addresses we know. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const;
export type Forge = (typeof FORGES)[number];

const HOSTS: Readonly<Record<string, Forge>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'codeberg.org': 'forgejo',
};

/** Where the content is kept, as a publication names it. */
export const repository = z.strictObject({
  /** Address of the repository’s home page. */
  url: webAddress,
  /** The branch that is published. */
  branch: line.default('main'),
  /**
   * The software of the forge, by which addresses of its forms are made. It is known of github.com,
   * gitlab.com and codeberg.org; elsewhere, pages link to no form where it is left out.
   */
  forge: z.enum(FORGES).optional(),
});
export type Repository = z.output<typeof repository>;

/** The issue form by which readers report an error, and its fields that a page fills in. */
export const ERROR_FORM = { template: 'error.yml', page: 'page' } as const;

/** The issue form by which readers suggest a claim. */
const CLAIM_FORM = 'claim.yml';

/** How the forms of a forge are addressed, behind the address of the repository. */
interface Forms {
  edit: (branch: string, path: string) => string;
  /** Where a new file can be written, with its name and text as `filename` and `value`. */
  create?: (branch: string, folder: string) => string;
  /** Where several files can be proposed at once. */
  upload?: (branch: string) => string;
  commit: (id: string) => string;
  /** Where a claim can be suggested. */
  suggest: string;
  /** Where an error in `page` can be reported. */
  report: (title: string, page: string) => string;
}

const FORMS: Readonly<Record<Forge, Forms>> = {
  github: {
    edit: (branch, path) => `edit/${branch}/${path}`,
    create: (branch, folder) => `new/${branch}/${folder}`,
    upload: (branch) => `upload/${branch}`,
    commit: (id) => `commit/${id}`,
    suggest: `issues/new?${query({ template: CLAIM_FORM })}`,
    report: (title, page) =>
      `issues/new?${query({ template: ERROR_FORM.template, title, [ERROR_FORM.page]: page })}`,
  },
  gitlab: {
    edit: (branch, path) => `-/edit/${branch}/${path}`,
    commit: (id) => `-/commit/${id}`,
    suggest: '-/issues/new',
    report: (title, page) =>
      `-/issues/new?${query({ 'issue[title]': title, 'issue[description]': `${page}\n\n` })}`,
  },
  forgejo: {
    edit: (branch, path) => `_edit/${branch}/${path}`,
    commit: (id) => `commit/${id}`,
    suggest: 'issues/new',
    report: (title, page) => `issues/new?${query({ title, body: `${page}\n\n` })}`,
  },
};

function query(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString();
}

/** Where a file can be edited, by its path in the repository; nothing on a forge we do not know. */
export function editAddress(repository: Repository, path: string): string | undefined {
  return at(repository, ({ edit }) => edit(encoded(repository.branch), encoded(path)));
}

/** Where a new file can be proposed in a folder of the repository, on forges that take its text. */
export function newFileAddress(repository: Repository, folder: string): string | undefined {
  return at(repository, ({ create }) => create?.(encoded(repository.branch), encoded(folder)));
}

/** Where several files can be proposed at once, on forges that take them. */
export function uploadAddress(repository: Repository): string | undefined {
  return at(repository, ({ upload }) => upload?.(encoded(repository.branch)));
}

/** Where a claim can be suggested. */
export function suggestAddress(repository: Repository): string | undefined {
  return at(repository, ({ suggest }) => suggest);
}

/** Where a file can be read, by its path in the repository. */
export function fileAddress({ url, branch }: Repository, path: string): string {
  return `${url.replace(/\/*$/, '')}/blob/${branch}/${path}`;
}

/** Where a commit can be seen. */
export function commitAddress(repository: Repository, id: string): string | undefined {
  return at(repository, ({ commit }) => commit(id));
}

/** Where an error in the page at an address can be reported, with that address filled in. */
export function reportAddress(
  repository: Repository,
  title: string,
  page: string,
): string | undefined {
  return at(repository, ({ report }) => report(title, page));
}

function at(
  { url, forge = HOSTS[new URL(url).host] }: Repository,
  form: (forms: Forms) => string | undefined,
): string | undefined {
  const path = forge && form(FORMS[forge]);
  return path && `${url.replace(/(?:\.git)?\/*$/, '')}/${path}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
