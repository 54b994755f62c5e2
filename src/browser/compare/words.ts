import { byLanguage } from '../../words/by-language.ts';
import { compare as en } from '../../words/en/compare.ts';
import { compare as uk } from '../../words/uk/compare.ts';
import type { Words } from '../../words/words.ts';

/** The words of the tool's page. All others stay out of its script; the worker has those of results. */
export type ToolWords = Pick<Words, 'compare'>;

/** The words of the tool in the language of the page. */
export function toolWords(language: string): ToolWords {
  return { compare: byLanguage({ en, uk }, language) };
}
