import { byLanguage } from '../../words/by-language.ts';
import { contribute as en } from '../../words/en/contribute.ts';
import { contribute as uk } from '../../words/uk/contribute.ts';
import type { Words } from '../../words/words.ts';

/** The words of the form. All others stay out of its script, which would weigh three times as much. */
export type FormWords = Pick<Words, 'contribute'>;

/** The words of the form in the language of the page. */
export function formWords(language: string): FormWords {
  return { contribute: byLanguage({ en, uk }, language) };
}
