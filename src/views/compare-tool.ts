import type { CompareToolView } from './pages.ts';
import { newFileLink } from './forge.ts';
import type { Site } from './site.ts';

/** Languages that a reader can say a text is in; the engine knows no more of one than of another. */
const LANGUAGES =
  'ar be bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka ko lt lv nb nl pl pt ro ru sk sl sq sr sv th tr uk ur vi zh'.split(
    ' ',
  );

/** The languages that a reader can say a text is in, by their names in `language`. */
export function textLanguages(language: string): CompareToolView['languages'] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const { compare } = new Intl.Collator(language);
  return LANGUAGES.map((tag) => ({ tag, name: names.of(tag) ?? tag })).toSorted((a, b) =>
    compare(a.name, b.name),
  );
}

/** The page on which a reader compares two texts of their own. */
export function compareToolView(site: Site, language: string): CompareToolView {
  const newFile = newFileLink(site, 'comparisons');
  return {
    languages: textLanguages(language),
    quotations: site.publication.quotations,
    ...(newFile !== undefined && { newFile }),
  };
}
