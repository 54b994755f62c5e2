import { hash } from 'node:crypto';
import { address } from '../model/address.ts';
import { wordsOf } from '../words/words.ts';
import { remember } from './remember.ts';
import type { VerdictView } from './parts.ts';
import { absolute, found, interfaceLanguage, inWords, languageOf, type Site } from './site.ts';
import { verdictView } from './verdict.ts';

/** What an image that stands for a check in other places shows. */
export interface CheckDrawing {
  /** Name of the publication. */
  publication: string;
  /** What the page is, in a word. */
  kind: string;
  claim: string;
  claimant: string;
  verdict: Pick<VerdictView, 'label' | 'number' | 'mark' | 'colour'> & { place: string };
}

/** The same for a check, or for the publication. */
export type Drawing = CheckDrawing | { publication: string; description: string };

/** An image as a page names it. */
export interface ShareImage {
  /** Absolute address. */
  href: string;
  /** What it shows, in words. */
  alt: string;
}

/** An image to draw: `digest` is of the drawing and stands in its address. */
export interface ShareDrawing {
  digest: string;
  drawing: Drawing;
  image: ShareImage;
}

/** The image of the check with this slug: its claim and verdict. */
export const checkDrawing = remember((site, id): ShareDrawing => {
  const { data } = found(site.corpus.checks, id);
  const language = interfaceLanguage(site, languageOf(site, data));
  const { label, number, mark, colour } = verdictView(site, data.verdict, language);
  const words = wordsOf(language);
  const place = number === null ? words.check.offTheScale : words.check.onTheScale(number);
  const claim = data.claim.text;
  const claimant = found(site.corpus.claimants, data.claim.claimant).data.name;
  const { name: publication } = site.publication;
  const verdict = { label, number, mark, colour, place };
  const drawing = { publication, kind: words.sharing.factCheck, claim, claimant, verdict };
  return named(site, drawing, words.sharing.imageOf(claimant, claim, label));
});

/** The image of all other pages in this language of the interface: what the publication is. */
export const publicationDrawing = remember((site, language): ShareDrawing => {
  const { name: publication } = site.publication;
  const description = inWords(site, site.publication.description, language);
  return named(site, { publication, description }, `${publication}: ${description}`);
});

/** Every image of the site; none where the publication wants none. */
export function shareDrawings(site: Site): ShareDrawing[] {
  const { cards, languages } = site.publication;
  if (!cards) return [];
  const spoken = languages.map((language) => interfaceLanguage(site, language));
  const all = [
    ...[...new Set(spoken)].map((language) => publicationDrawing(site, language)),
    ...[...site.corpus.checks.keys()].map((id) => checkDrawing(site, id)),
  ];
  // Two checks may show the same.
  return [...new Map(all.map((one) => [one.digest, one])).values()];
}

function named(site: Site, drawing: Drawing, alt: string): ShareDrawing {
  // In the address, so that places which keep a copy of an image ask for that of a changed verdict.
  const digest = hash('sha256', JSON.stringify(drawing)).slice(0, 20);
  return { digest, drawing, image: { href: absolute(site, address.shareImage(digest)), alt } };
}
