import { address } from '../model/address.ts';
import type { CheckCard, VerdictView } from './parts.ts';

/**
 * What the search index keeps of a check to draw its card with. A browser reads it too, so that
 * nothing of Node may be imported here.
 */
export interface FoundCheck {
  /** With the site's base path. */
  href: string;
  title: string;
  explanation: string;
  claimant: { id: string; name: string };
  verdict: VerdictView;
  /** As `packDetails` wrote it. */
  details: string;
}

/** What a card shows and nobody searches for, in one line of text. */
export function packDetails({
  published,
  corrected = '-',
  title,
  claimant,
}: Pick<CheckCard, 'published' | 'corrected' | 'title' | 'claimant'>): string {
  return [published, corrected, title.language, claimant.language].join(' ');
}

/** The card of a check that a search found; `base` is the path that the site is deployed under. */
export function foundCard(
  { href, title, explanation, claimant, verdict, details }: FoundCheck,
  base: string,
): Omit<CheckCard, 'claim'> {
  const [published = '', corrected = '-', language = '', spoken = ''] = details.split(' ');
  return {
    href,
    title: { text: title, language },
    explanation: { text: explanation, language },
    claimant: {
      text: claimant.name,
      language: spoken,
      href: base + address.claimant(claimant.id).slice(1),
    },
    verdict,
    published,
    ...(corrected !== '-' && { corrected }),
  };
}
