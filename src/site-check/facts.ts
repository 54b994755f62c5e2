import type { Point } from '../model/diagnostic.ts';
import { fragmentsOf } from './fragments.ts';
import {
  canonicalsOf,
  descriptionsOf,
  isHidden,
  isLater,
  titlesOf,
  type HeadText,
} from './head.ts';
import { linksOf, movedTo, type Link } from './links.ts';
import { type Page, startOf } from './page.ts';
import { addressOf, type Site, targetOf } from './places.ts';

/** A text of a page's head and where it stands. */
export interface PlacedText {
  text: string;
  start: Point;
}

/** What is kept of a page after it was read, to hold it against the others. */
export interface PageFacts {
  file: string;
  title?: PlacedText;
  description?: PlacedText;
  /** The file of its canonical address, where that is on this site. */
  canonical?: { file: string; start: Point };
  /** Whether a search engine may show the page under its own address. */
  isIndexable: boolean;
  /** Whether it is a later page of a listing. */
  isLater: boolean;
  /** Whether it only leads on to another. */
  isMoved: boolean;
  /** What links can find on it. */
  fragments: string[];
  /** Links to a place on another page. */
  into: (Link & { file: string; fragment: string })[];
  /** How many links, images and other addresses it has. */
  links: number;
}

/** What is kept of a page. */
export function factsOf(page: Page, site: Site): PageFacts {
  const { file } = page;
  const title = placed(titlesOf(page)[0]);
  const description = placed(descriptionsOf(page)[0]);
  const [canonical] = canonicalsOf(page);
  const kept = canonical && targetOf(site, file, canonical.text);
  const isMoved = movedTo(page) !== undefined;
  const links = [...linksOf(page)];
  return {
    file,
    ...(title && { title }),
    ...(description && { description }),
    ...(canonical &&
      kept?.kind === 'file' && {
        canonical: { file: kept.file, start: startOf(canonical.element) },
      }),
    isIndexable:
      !isHidden(page) && !isMoved && (!canonical || canonical.text === addressOf(site, file)),
    isLater: isLater(page),
    isMoved,
    fragments: fragmentsOf(page),
    into: links.flatMap((link) => {
      const target = targetOf(site, file, link.address);
      const isInto =
        target.kind === 'file' &&
        target.file !== file &&
        target.fragment !== '' &&
        /\.html?$/.test(target.file);
      return isInto ? [{ ...link, file: target.file, fragment: target.fragment }] : [];
    }),
    links: links.length,
  };
}

function placed(found: HeadText | undefined): PlacedText | undefined {
  return found && { text: found.text, start: startOf(found.element) };
}
