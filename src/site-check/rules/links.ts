import type { Complaint } from '../../model/diagnostic.ts';
import type { RuleId } from '../../model/rules.ts';
import { fragmentsOf } from '../fragments.ts';
import { type Link, linksOf } from '../links.ts';
import type { Page } from '../page.ts';
import { type Site, type Target, targetOf } from '../places.ts';

/** Every link, image, script and style sheet of this site is there, and so is its fragment on the same page. */
export function* links(page: Page, site: Site): Generator<Complaint> {
  let own: Set<string> | undefined;
  for (const link of linksOf(page)) {
    const target = targetOf(site, page.file, link.address);
    const complaint = faultOf(link, target, site);
    if (complaint) yield complaint;
    if (target.kind !== 'file' || target.file !== page.file || target.fragment === '') continue;
    own ??= new Set(fragmentsOf(page));
    if (!own.has(target.fragment) && target.fragment.toLowerCase() !== 'top')
      yield deadFragment(link, target.fragment);
  }
}

/** What is said of a link whose fragment is not on the page that it leads to. */
export function deadFragment({ address, what, start }: Link, fragment: string): Complaint {
  return {
    rule: 'site-fragment-dead',
    severity: 'error',
    start,
    reason: `Unexpected ${what} \`${address}\`, the page has no \`id="${fragment}"\``,
    mend: 'Mend the fragment, or the id that it was to find',
  };
}

/** What is wrong with the target of a link, if anything is; also for links of feeds and style sheets. */
export function faultOf(
  { address, what, start }: Link,
  { kind }: Target,
  { home }: Site,
): Complaint | undefined {
  const complaint = (rule: RuleId, text: string, mend: string): Complaint => ({
    rule,
    severity: 'error',
    start,
    reason: `Unexpected ${what} \`${address}\`, ${text}`,
    mend,
  });
  if (kind === 'missing') {
    return complaint(
      'site-link-dead',
      'which is not there',
      'Mend the address; where a page has moved, list its former one in `aliases` of the new one',
    );
  }
  if (kind === 'outside') {
    return complaint(
      'site-link-outside',
      `which is not below \`${new URL(home).pathname}\``,
      'Begin it with the path that the site is deployed under, or with `https://` where it leaves the site',
    );
  }
  if (kind === 'malformed') {
    return complaint('site-link-malformed', 'which is no address', 'Encode its signs, or mend it');
  }
  if (kind === 'slash') {
    return {
      ...complaint(
        'site-link-slash',
        `expected \`/\` at the end`,
        'Without it a server must redirect, or finds nothing',
      ),
      severity: 'warning',
    };
  }
  return undefined;
}
