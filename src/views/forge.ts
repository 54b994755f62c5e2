import { address } from '../model/address.ts';
import {
  commitAddress,
  editAddress,
  fileAddress,
  newFileAddress,
  reportAddress,
} from '../model/forge.ts';
import { isWebAddress } from '../model/text.ts';
import { wordsOf } from '../words/words.ts';
import type { CheckView } from './pages.ts';
import { absolute, href, type Site } from './site.ts';

/** Characters of a page's title that the title of a report has, at most; forges take 255. */
const TITLE_LENGTH = 200;

/** Where a file of the content can be edited, by its path below `content/`. */
export function editLink({ publication }: Site, path: string): string | undefined {
  const { repository } = publication;
  return repository && editAddress(repository, `content/${path}`);
}

/**
 * Where a new file of the content can be proposed, in `folder` below `content/`. Its name and text
 * go into the address as `filename` and `value`.
 */
export function newFileLink({ publication }: Site, folder: string): string | undefined {
  const { repository } = publication;
  return repository && newFileAddress(repository, `content/${folder}`);
}

/** Where a file of the repository can be read, by its path in it. */
export function fileLink({ publication }: Site, path: string): string | undefined {
  const { repository } = publication;
  return repository && fileAddress(repository, path);
}

/** Where a commit of the repository can be seen. */
export function commitLink({ publication }: Site, commit: string): string | undefined {
  const { repository } = publication;
  return repository && commitAddress(repository, commit);
}

/** What a reader can do about a page: change its file, report an error in it. */
export interface PageWays {
  edit?: string;
  report?: string;
}

/** What a page is called, and the path of its file below `content/`, if it is made of one. */
export interface Named {
  title: string;
  path?: string;
}

/** The ways from the page at `path`; nothing where there is neither a repository nor a mailbox. */
export function pageWays(
  site: Site,
  path: string,
  language: string,
  named: Named,
): PageWays | undefined {
  const edit = named.path === undefined ? undefined : editLink(site, named.path);
  const report = reportForm(site, path, named.title, language);
  if (edit === undefined && report === undefined) return undefined;
  return { ...(edit !== undefined && { edit }), ...(report && { report: report.href }) };
}

/** Where to report an error in a check: an issue or a mail, with the address of the page filled in. */
export function reportLink(
  site: Site,
  slug: string,
  title: string,
  language: string,
): CheckView['report'] {
  const form = reportForm(site, address.check(slug), title, language);
  if (form) return form;
  const { corrections } = site.publication.policies;
  if (corrections === undefined) return { kind: 'policy', href: href(site, address.corrections) };
  const isElsewhere = isWebAddress(corrections);
  return {
    kind: 'policy',
    href: isElsewhere ? corrections : href(site, address.page(corrections)),
  };
}

function firstOf(title: string): string {
  return [...title.toWellFormed()].slice(0, TITLE_LENGTH).join('');
}

function reportForm(
  site: Site,
  path: string,
  title: string,
  language: string,
): { kind: 'issue' | 'mail'; href: string } | undefined {
  const { repository, contact } = site.publication;
  const page = absolute(site, path);
  const subject = wordsOf(language).report.subject(firstOf(title));
  const issue = repository && reportAddress(repository, subject, page);
  if (issue !== undefined) return { kind: 'issue', href: issue };
  if (contact.email === undefined) return undefined;
  const [about, body] = [subject, page].map(encodeURIComponent);
  return { kind: 'mail', href: `mailto:${contact.email}?subject=${about}&body=${body}` };
}
