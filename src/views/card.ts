import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import { digested } from './digested.ts';
import type { CheckCard, Link } from './parts.ts';
import { remember } from './remember.ts';
import { found, href, phrase, type Site } from './site.ts';
import { verdictView } from './verdict.ts';

/** A check as a listing shows it, with the interface in `language`. */
export function checkCard(site: Site, { id }: Entry<'checks'>, language: string): CheckCard {
  return cardOf(site, `${language} ${id}`);
}

/** By language and slug: a check stands in half a dozen listings. */
const cardOf = remember((site, name): CheckCard => {
  const [language = '', id = ''] = name.split(' ');
  const { data, draft } = found(site.corpus.checks, id);
  const corrected = data.corrections.at(-1)?.date;
  return digested({
    href: href(site, address.check(id)),
    title: phrase(site, data.title, data),
    claim: phrase(site, data.claim.text, data),
    explanation: phrase(site, data.explanation, data),
    claimant: claimantLink(site, data.claim.claimant),
    verdict: verdictView(site, data.verdict, language),
    published: data.published,
    ...(corrected !== undefined && { corrected }),
    ...(draft && { draft }),
  });
});

/** The link to a claimant's page. */
export function claimantLink(site: Site, id: string): Link {
  const { data } = found(site.corpus.claimants, id);
  return { href: href(site, address.claimant(id)), ...phrase(site, data.name, data) };
}

/** All checks, the newest first; of one day in the order of their slugs. */
export function newestFirst(checks: Iterable<Entry<'checks'>>): Entry<'checks'>[] {
  return [...checks].sort(
    (a, b) => compare(b.data.published, a.data.published) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
