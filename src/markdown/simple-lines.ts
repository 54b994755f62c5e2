/** Stands for a run of words while the parser works; a private character, no text has a use for it. */
export const WORDS = '\uE000';
/** Stands for an address, or for the value of an attribute. */
export const VALUE = '\uE001';

/** A line with its runs taken out. */
export interface SimpleLine {
  /** The line, with one character in the place of each run. */
  shape: string;
  /** In the order in which they stand in the line. */
  runs: readonly string[];
}

/** What means nothing within a line, unless something that stands before it gives it a meaning. */
const SIGN = String.raw`[^\p{Cc}\p{Co}*_~\x60[\]<>{}\\&|^:#]|:(?= |$)|&(?= )`;
const RUN = String.raw`(?:${SIGN}|#(?=[\p{L}\p{N}]))+`;
const LABEL = String.raw`(?:${SIGN}|[*#])*`;
const ADDRESS = String.raw`[^\s\p{Cc}\p{Co}()<>"'\\&|]*`;
const ATTRIBUTES = String.raw`[a-z]+=[A-Za-z\d][\w-]*(?: [a-z]+=[A-Za-z\d][\w-]*)*`;

/** Each whole: a link or an image, a directive, what refers to a footnote; words; any other sign. */
const PART = new RegExp(
  String.raw`\[(${LABEL})\]\((${ADDRESS})\)|(:[a-z]+)\[(${LABEL})\]\{(${ATTRIBUTES})\}|\[\^\w+\](?![:(]|\[[^^])|\*+|(${RUN})|([^])`,
  'gu',
);

/** A mark of a list, quotation, heading or footnote, and the place behind it where words begin. */
const START =
  /^(?:[-*+>] |\d{1,3}[.)] |#{1,6} |\[\^\w+\]: )?(?=[\p{L}\p{Sc}“”„‘’‚«»"'(–—…]|\d+(?![\d.)])|\*{1,2}[\p{L}\p{N}]|!?\[[^\]^]|\[\^\w+\](?!:)|:[a-z])/u;

/** A row of a table without words, such as the one that tells how the columns are aligned. */
const EMPTY_ROW = /^\|[-:| ]*$/;

/**
 * Takes the runs of words and the addresses out of a line, if it means the same in every text that
 * has nothing open before it. To Markdown a run is what stands for it: a letter. Gives `undefined`
 * for every other line.
 */
export function takeRuns(line: string): SimpleLine | undefined {
  if (line === '') return undefined;
  if (EMPTY_ROW.test(line)) return { shape: line, runs: [] };
  const isRow = line.startsWith('|');
  const mark = isRow ? '' : START.exec(line)?.[0];
  if (mark === undefined) return undefined;
  const runs: string[] = [];
  let shape = mark;
  PART.lastIndex = mark.length;
  for (let match = PART.exec(line); match; match = PART.exec(line)) {
    const [whole, linkWords, address, name, words, attributes, run, strange] = match;
    if (strange !== undefined && !(isRow && strange === '|')) return undefined;
    if (run !== undefined) {
      const before = match.index === mark.length ? undefined : line[match.index - 1];
      shape += withoutRun(run, before, line[PART.lastIndex], runs);
    } else if (linkWords !== undefined) {
      shape += `[${withoutWords(linkWords, runs)}](${address && VALUE})`;
      if (address) runs.push(address);
    } else if (words !== undefined) {
      shape += `${name}[${withoutWords(words, runs)}]{${attributes?.replace(/=[^ ]+/g, `=${VALUE}`)}}`;
      for (const [, value = ''] of attributes?.matchAll(/=([^ ]+)/g) ?? []) runs.push(value);
    } else shape += whole;
  }
  return { shape, runs };
}

/** The words in brackets without their runs, which go to `runs`. */
function withoutWords(words: string, runs: string[]): string {
  return words.replace(/[^*]+/g, (run, offset: number) =>
    withoutRun(run, words[offset - 1] ?? '[', words[offset + run.length] ?? ']', runs),
  );
}

/** Words without the run in them, which goes to `runs`; `before` and `after` are the signs around them. */
function withoutRun(
  words: string,
  before: string | undefined,
  after: string | undefined,
  runs: string[],
): string {
  const [start, end] = boundsOfRun(words, before, after);
  if (start >= end) return words;
  runs.push(words.slice(start, end));
  return words.slice(0, start) + WORDS + words.slice(end);
}

/**
 * Where the run begins and ends in the words between two signs: with a letter or digit where the sign
 * could mean another thing beside it, and never with the spaces that end a line or a cell of a table.
 */
function boundsOfRun(
  words: string,
  before: string | undefined,
  after: string | undefined,
): [start: number, end: number] {
  const isTrimmed = after === '*' || (after !== undefined && words.endsWith('!'));
  const isLast = after === undefined || after === '|';
  const start =
    before === '*'
      ? words.search(LETTER)
      : before === '|'
        ? words.length - words.trimStart().length
        : 0;
  const end = isTrimmed
    ? (LAST_LETTER.exec(words)?.[0].length ?? 0)
    : isLast
      ? words.trimEnd().length
      : words.length;
  return start < 0 ? [0, 0] : [start, end];
}

const LETTER = /[\p{L}\p{N}]/u;
const LAST_LETTER = /^[^]*[\p{L}\p{N}]/u;
