import { ArticleError } from './article.ts';

/** Byte-order marks, and the encodings that they stand for. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Beginnings of files that are no text, and what such a file is. */
const BINARY: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'PDF document'],
  ['PK\u0003\u0004', 'office document or archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'office document'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
];

/** How far into a page a declaration of its encoding may stand; the standard says 1024 bytes. */
const DECLARED_WITHIN = 4096;

/**
 * The text of a file's bytes: by its byte-order mark, else by the encoding that a web page declares,
 * else UTF-8. Line breaks become `\n`. Throws `ArticleError` where the file is no text, or not in
 * that encoding; a guess would put wrong letters into quotations.
 */
export function decodeArticle(bytes: Uint8Array, file: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (marked === undefined) refuseBinary(bytes, file);
  const declared = marked === undefined ? declaredEncoding(bytes) : undefined;
  const encoding = marked ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch (error) {
    const known = isEncoding(encoding);
    throw new ArticleError(
      known
        ? `Unexpected bytes in ${file} that are not ${encoding.toUpperCase()}${declared === undefined ? '' : ', which the page declares'}, expected a text in UTF-8. Save it in that encoding.`
        : `Unexpected encoding \`${encoding}\` declared in ${file}, expected one that browsers know. Save it as UTF-8, and its declaration too.`,
      { cause: error },
    );
  }
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const what = BINARY.find(([magic]) => start.startsWith(magic))?.[1];
  if (what === undefined && !bytes.includes(0)) return;
  throw new ArticleError(
    `Unexpected ${what ?? 'binary file'} ${file}, expected text, Markdown or a saved web page. Copy its words into a .txt file.`,
  );
}

/** The encoding that a page declares in a `meta` or in the XML declaration, in its own words. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ?? [];
  const [, xml] = /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head) ?? [];
  const encoding = meta ?? xml;
  // A declaration that can be read byte by byte is none of UTF-16, whatever it says.
  return encoding !== undefined && /^utf-?16/i.test(encoding) ? 'utf-8' : encoding;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
