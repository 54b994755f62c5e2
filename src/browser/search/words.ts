import { byLanguage } from '../../words/by-language.ts';
import { draft as enDraft } from '../../words/en/draft.ts';
import { listing as enListing } from '../../words/en/listing.ts';
import { search as enSearch } from '../../words/en/search.ts';
import { draft as ukDraft } from '../../words/uk/draft.ts';
import { listing as ukListing } from '../../words/uk/listing.ts';
import { search as ukSearch } from '../../words/uk/search.ts';
import type { CardWords } from '../../components/check-card.ts';
import type { Words } from '../../words/words.ts';

/** The words of the search and of the cards that it shows. All others stay out of its script. */
export type SearchWords = Pick<Words, 'search'> & CardWords;

const en: SearchWords = { search: enSearch, listing: enListing, draft: enDraft };
const uk: SearchWords = { search: ukSearch, listing: ukListing, draft: ukDraft };

/** The words of the search in the language of the page. */
export function searchWords(language: string): SearchWords {
  return byLanguage({ en, uk }, language);
}
