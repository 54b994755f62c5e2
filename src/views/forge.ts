import { address } from '../model/address.ts';
import { isWebAddress } from '../model/text.ts';
import { wordsOf } from '../words/words.ts';
import type { CheckView } from './pages.ts';
import { absolute, href, type Site } from './site.ts';

/** Where a file of the content can be edited, by its path below `content/`. */
export function editLink({ publication }: Site, path: string): string | undefined {
  const { repository } = publication;
  return (
    repository && `${repository.url.replace(/\/*$/, '')}/edit/${repository.branch}/content/${path}`
  );
}

/**
 * Where a new file of the content can be proposed, in `folder` below `content/`. Its name and text
 * go into the address as `filename` and `value`.
 */
export function newFileLink({ publication }: Site, folder: string): string | undefined {
  const { repository } = publication;
  return (
    repository && `${repository.url.replace(/\/*$/, '')}/new/${repository.branch}/content/${folder}`
  );
}

/** Where a file of the repository can be read, by its path in it. */
export function fileLink({ publication }: Site, path: string): string | undefined {
  const { repository } = publication;
  return repository && `${repository.url.replace(/\/*$/, '')}/blob/${repository.branch}/${path}`;
}

/** Where a commit of the repository can be seen. */
export function commitLink({ publication }: Site, commit: string): string | undefined {
  const { repository } = publication;
  return repository && `${repository.url.replace(/\/*$/, '')}/commit/${commit}`;
}

/** Where to report an error in a check: an issue or a mail, with the address of the page filled in. */
export function reportLink(
  site: Site,
  slug: string,
  title: string,
  language: string,
): CheckView['report'] {
  const { repository, contact, policies } = site.publication;
  const page = absolute(site, address.check(slug));
  if (repository) {
    const query = new URLSearchParams({
      title: wordsOf(language).report.subject(title),
      body: `${page}\n\n`,
    });
    return {
      kind: 'issue',
      href: `${repository.url.replace(/\/*$/, '')}/issues/new?${query.toString()}`,
    };
  }
  if (contact.email !== undefined) {
    const subject = encodeURIComponent(wordsOf(language).report.subject(title));
    return {
      kind: 'mail',
      href: `mailto:${contact.email}?subject=${subject}&body=${encodeURIComponent(page)}`,
    };
  }
  const { corrections } = policies;
  if (corrections === undefined) return { kind: 'policy', href: href(site, address.corrections) };
  const isElsewhere = isWebAddress(corrections);
  return {
    kind: 'policy',
    href: isElsewhere ? corrections : href(site, address.page(corrections)),
  };
}
