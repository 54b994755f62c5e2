import type { Complaint } from '../../model/diagnostic.ts';
import { attribute, type Page, startOf, tagged } from '../page.ts';

/** A page says which language it is in (WCAG 3.1.1), by a tag of BCP 47. */
export function* language(page: Page): Generator<Complaint> {
  const [html] = tagged(page, 'html');
  const tag = html && attribute(html, 'lang');
  if (tag !== undefined && isLanguageTag(tag)) return;
  yield {
    rule: 'site-language-missing',
    severity: 'error',
    start: html ? startOf(html) : { line: 1, column: 1 },
    reason: tag
      ? `Unexpected language \`${tag}\`, expected a tag like \`en\` or \`pt-BR\``
      : 'Missing language, expected `<html lang="…">`',
    mend: 'Screen readers choose a voice by it, and browsers offer to translate by it',
  };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
