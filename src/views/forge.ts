import { address } from '../model/address.ts';
import { wordsOf } from '../words/words.ts';
import type { CheckView } from './pages.ts';
import { absolute, href, type Site } from './site.ts';

/** Page that says how corrections are made, where a publication has one. */
const POLICY = 'corrections-policy';

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

/** Where to report an error in a check: an issue or a mail, with the address of the page filled in. */
export function reportLink(
  site: Site,
  slug: string,
  title: string,
  language: string,
): CheckView['report'] {
  const { repository, contact } = site.publication;
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
  const policy = site.corpus.pages.has(POLICY) ? address.page(POLICY) : address.corrections;
  return { kind: 'policy', href: href(site, policy) };
}
