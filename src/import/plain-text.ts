import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { INVISIBLE } from '../compare/folded-text.ts';

/** Tags that editors of articles leave in texts; any other `<` is a sign. */
const TAG =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|del|div|em|figure|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tr|u|ul)(?:\s[^<>]*)?\/?>/i;
const BLOCK_END =
  /<(?:\/(?:p|div|li|h[1-6]|blockquote|tr|table|ul|ol|section)|br\s*\/?|hr\s*\/?)>/gi;
const UNSEEN_PARTS = /<(script|style)\b[^>]*>.*?<\/\1\s*>/gis;
const ENTITY = /&(?:[a-z][a-z0-9]*|#\d+|#x[\da-f]+);/i;
/** Texts that were escaped twice are common, thrice is not. */
const ESCAPED_AT_MOST = 2;
/** A tag or entity of a longer text is left as it stands; parsing takes its time. */
const LONGEST_MARKUP = 200_000;

/** The text that markup of a foreign publisher stands for: tags taken away, entities read. */
export function withoutMarkup(text: string): string {
  if (text.length > LONGEST_MARKUP) return text;
  let plain = text;
  for (let time = 0; time < ESCAPED_AT_MOST && ENTITY.test(plain); time++) {
    plain = textIn(plain.replaceAll('<', '&lt;'));
  }
  if (!TAG.test(plain)) return plain;
  return textIn(plain.replace(UNSEEN_PARTS, '').replace(BLOCK_END, '$&\n'));
}

/** A text with line breaks, without control characters and those that nobody sees. */
export function readable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/(?!\s)\p{Cc}/gu, '')
    .toWellFormed();
}

function textIn(html: string): string {
  return toString(fromHtml(html, { fragment: true }));
}
