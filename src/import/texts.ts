import { visible } from '../articles/markdown-quotation.ts';
import { readCharacters } from '../corpus/characters.ts';
import { languageTag, line } from '../model/text.ts';
import { readable, withoutMarkup } from './plain-text.ts';

/** How the texts of a feed are read: of our own they are taken as they stand. */
export interface Texts {
  /** A text on one line; nothing where nothing of it can be read. */
  line: (text: string | undefined) => string | undefined;
  /** The paragraphs of a text, on one line each. */
  paragraphs: (text: string | undefined) => string[];
}

/** Texts of any publisher: tags taken away, entities read, and what nobody sees. */
export const FOREIGN: Texts = {
  line: (text) => present(visible(readable(withoutMarkup(text ?? '')))),
  paragraphs: (text) =>
    readable(withoutMarkup(text ?? ''))
      .split('\n')
      .flatMap((paragraph) => present(visible(paragraph)) ?? []),
};

/** Texts of an export of ours, in which a tag or an entity is a text about it. */
export const OURS: Texts = {
  line: (text = '') =>
    line.safeParse(text).success && isWritable(text) ? text : present(visible(readable(text))),
  paragraphs: (text = '') =>
    readable(text)
      .split('\n')
      .flatMap((part) => present(visible(part)) ?? []),
};

/** Whether a line may stand in frontmatter: names and claims are looked up by their letters. */
export function isWritable(text: string): boolean {
  return readCharacters(text).next().done === true;
}

/** A language tag in its canonical form, of what feeds take for one. */
export function languageIn(text: string | undefined): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text?.trim().replaceAll('_', '-') ?? []);
    return languageTag.safeParse(tag).data;
  } catch {
    return undefined;
  }
}

function present(text: string): string | undefined {
  return text === '' ? undefined : text;
}
