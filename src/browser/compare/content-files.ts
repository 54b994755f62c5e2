import { choosePassages } from '../../articles/choose-passages.ts';
import { comparisonRecord, sourceRecord } from '../../articles/records.ts';
import type { Sides } from '../../articles/side.ts';
import type { ComparedArticles } from '../../compare/comparison.ts';
import { slugOf } from '../../model/slug-of.ts';
import type { Publication } from '../../model/publication.ts';

/** A file of the content: its folder is known by what it is. */
export interface ContentFile {
  name: string;
  text: string;
}

export interface ContentFiles {
  comparison: ContentFile;
  left: ContentFile;
  right: ContentFile;
}

/**
 * A comparison and its two sources as files of the content, as `npm run compare -- --write` writes
 * them: cut to what may be quoted, and everything that a person has to judge marked as such. Ids
 * are made of the names of the two sides.
 */
export function contentFiles(
  compared: ComparedArticles,
  sides: Sides,
  limits: Publication['quotations'],
): ContentFiles {
  const passages = {
    left: choosePassages(compared, 'left', limits),
    right: choosePassages(compared, 'right', limits),
  };
  const outlets = { left: idOf(sides.left.about.name), right: idOf(sides.right.about.name) };
  const ids = { left: `${outlets.left}-left`, right: `${outlets.right}-right` };
  const source = (side: 'left' | 'right') => ({
    name: `${ids[side]}.md`,
    text: sourceRecord(sides[side], side, outlets[side], passages[side]),
  });
  return {
    comparison: {
      name: `${outlets.left}-and-${outlets.right}.md`,
      text: comparisonRecord(compared, sides, [ids.left, ids.right], passages),
    },
    left: source('left'),
    right: source('right'),
  };
}

/** A name as an id. */
function idOf(name: string): string {
  return slugOf(name) || 'text';
}
