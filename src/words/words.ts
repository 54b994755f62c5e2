import { byLanguage } from './by-language.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

/** Every word of the interface. The English file is the pattern: a missing key is a type error. */
export type Words = typeof en;

const WORDS: Readonly<Record<string, Words>> & { en: Words } = { en, uk };

/** The words of a language, `undefined` where we have none. */
export function wordsIn(language: string): Words | undefined {
  return WORDS[language];
}

/** The words of a page: of its language, else of that language without its region, else English. */
export function wordsOf(language: string): Words {
  return byLanguage(WORDS, language);
}

/** Languages that the interface speaks. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(WORDS);
