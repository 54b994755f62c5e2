import { CORE_SCHEMA, load } from 'js-yaml';

const KEY = '[a-z][A-Za-z]*';
const QUOTED = String.raw`"[^"\\]*"|'[^']*'`;

/** A list or a map on one line; what stands in it may not be a number but in quotation marks. */
const WORDS = String.raw`\p{L}[^,:#\[\]{}"'&*!|>%@\x60]*(?=[,\]}])`;
const ITEM = String.raw`(?:${QUOTED}|${WORDS}|\d{4}-\d\d-\d\d)`;
const LIST = String.raw`\[(?:${ITEM}(?:, ?${ITEM})*)?\]`;
const PAIR = String.raw`(?:${KEY}: |"${KEY}": ?)(?:${ITEM}|${LIST})`;
const MAP = String.raw`\{ ?${PAIR}(?:, ?${PAIR})* ?\}`;
const FLOW = String.raw`${LIST}|${MAP}`;

const NUMBER_OR_DATE = String.raw`(?:0|[1-9]\d{0,8})(?:-\d\d){0,2}`;

/** A text without marks, as far as the end of its line. */
const PLAIN = String.raw`\p{L}(?:[^:#]|:(?! |$)|(?<! )#)*`;
const VALUE = String.raw`(?:${QUOTED}|${NUMBER_OR_DATE}|${FLOW}|${PLAIN})`;

/** A key, a key with its value, or either as an item of a list. */
const LINE = new RegExp(
  String.raw`^( *(?:- )?)(?:${KEY}:(?: (?:([|>]-?)|${VALUE}))?|(?<=- )${VALUE})$`,
  'u',
);

/** Characters that have no business in frontmatter. */
const STRANGE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Longest line in which a key can be looked for. */
const LONGEST = 1000;

/**
 * Reads YAML of the plain forms in which nearly all frontmatter is written, ten times as fast as
 * `parseYaml` and with what that gives; gives `undefined` for all other YAML, which is then to be
 * read with `parseYaml`. What is wrong, or could be read in two ways, never has a value here.
 */
export function readPlainYaml(source: string): { data: unknown } | undefined {
  if (!isPlain(source)) return undefined;
  try {
    return { data: load(source, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

/** Whether every line is one whose meaning is beyond doubt. */
function isPlain(source: string): boolean {
  // Within a block of text only its indentation matters.
  let block: number | undefined;
  for (const line of source.split('\n')) {
    if (line === '') {
      if (block === undefined) continue;
      return false;
    }
    const indent = line.search(/[^ ]/);
    if (block !== undefined && indent > block) {
      if (indent !== block + 2 || line.endsWith(' ') || STRANGE.test(line)) return false;
      continue;
    }
    if (line.length > LONGEST || STRANGE.test(line)) return false;
    const [found, before, text] = LINE.exec(line) ?? [];
    if (found === undefined) return false;
    block = text === undefined ? undefined : (before ?? '').length;
  }
  return true;
}
