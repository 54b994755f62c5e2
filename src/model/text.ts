import { z } from 'zod';
import { expected } from './expected.ts';

/** One line of text that is not blank. */
export const line = z
  .string()
  .refine((text) => text.trim() !== '', expected('frontmatter-text', 'text that is not blank'))
  .refine((text) => !/[\r\n]/.test(text), expected('frontmatter-text', 'text on one line'));

/** An absolute http or https address. */
export const webAddress = z
  .string()
  .refine(
    isWebAddress,
    expected('frontmatter-address', 'an address that begins with https:// or http://'),
  )
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$' });

/** Whether `text` is an absolute http(s) address without white space. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

/** A language tag (BCP 47) in its canonical form, as the HTML attribute `lang` wants it. */
export const languageTag = z
  .string()
  .refine(
    isLanguageTag,
    expected('frontmatter-language', 'a language tag (BCP 47) such as en, uk or pt-BR'),
  );

function isLanguageTag(text: string): boolean {
  try {
    // Longer first subtags are well-formed, and none was ever registered: `english` is a slip.
    return /^[a-z]{2,3}(?:-|$)/.test(text) && Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
