import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { INVISIBLE } from '../compare/folded-text.ts';

/** Tags that editors of articles leave in texts; any other `<` is a sign. */
const TAGS =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|del|div|em|figure|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const BLOCK_END =
  /<(?:\/(?:p|div|li|h[1-6]|blockquote|tr|table|ul|ol|section)\s*|br\s*\/?|hr\s*\/?)>/gi;
const UNSEEN_PARTS = /<(script|style)\b[^<>]*>[^<]*<\/\1\s*>|<!--[^<>]*-->/gi;
const ENTITY = /&(?:[a-z][a-z0-9]*|#\d+|#x[\da-f]+);/i;
/** Texts that were escaped twice are common, thrice is not. */
const ESCAPED_AT_MOST = 2;

/** The text that markup of a foreign publisher stands for: tags taken away, entities read. */
export function withoutMarkup(text: string): string {
  let plain = text;
  for (let time = 0; time < ESCAPED_AT_MOST && ENTITY.test(plain); time++) {
    plain = withoutEntities(plain);
  }
  if (!plain.includes('<')) return plain;
  return plain.replace(UNSEEN_PARTS, '').replace(BLOCK_END, '\n').replace(TAGS, '');
}

/** A text with line breaks, without control characters and those that nobody sees. */
export function readable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/(?!\s)\p{Cc}/gu, '')
    .toWellFormed();
}

function withoutEntities(text: string): string {
  return toString(fromHtml(text.replaceAll('<', '&lt;'), { fragment: true }));
}
