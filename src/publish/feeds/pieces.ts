import { byteLetters } from '../byte-letters.ts';

/**
 * Items are written once and put into many feeds. So each is written alone, into an empty feed, and
 * cut out of it; a feed is written around one item that has all that items can have, which is then
 * replaced by the items themselves.
 */

/** The elements with this name, from the first that opens to the last that closes. */
export function cutOut(xml: string, name: string): string {
  const from = xml.indexOf(`<${name}`);
  const to = xml.lastIndexOf(`</${name}>`);
  if (from < 0 || to < from) throw new Error(`The feed was written without <${name}>`);
  return `${withoutPadding(xml.slice(from, to))}</${name}>\n`;
}

/** What stands before and after the last element with this name. */
export function cutAround(xml: string, name: string): [before: string, after: string] {
  const from = xml.lastIndexOf(`<${name}`);
  const close = `</${name}>`;
  const to = xml.lastIndexOf(close);
  if (from < 0 || to < from) throw new Error(`The feed was written without <${name}>`);
  return [
    `${withoutPadding(xml.slice(0, from)).trimEnd()}\n`,
    `${xml.slice(to + close.length).trim()}\n`,
  ];
}

/** The library puts CDATA on lines of its own; the white space around it would count as text. */
function withoutPadding(xml: string): string {
  return xml.replace(/>\n\s*(?=<!\[CDATA\[)/g, '>').replace(/\]\]>\n\s*(?=<\/)/g, ']]>');
}

/** Stands for the text of an item while its element is written: no text has it (`speakable`). */
export const TEXT_HERE = '\u0001';

/** What a format writes before and after the text of an item, which all formats have; as `byteLetters`. */
export type Around = readonly [before: string, after: string];

/** What was written with `TEXT_HERE`, before and after it. */
export function aroundText(written: string): Around {
  const [before = '', after = ''] = written.split(TEXT_HERE);
  return [byteLetters(before), byteLetters(after)];
}

/** The same in XML, where the text stands in a section that needs no escapes. */
export function aroundSection(written: string): Around {
  return aroundText(written.replace(TEXT_HERE, `<![CDATA[${TEXT_HERE}]]>`));
}
