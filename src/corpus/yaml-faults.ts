import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Complaint } from '../model/diagnostic.ts';
import { pointAt } from './yaml.ts';

/** What is wrong, said for somebody who never heard of YAML's grammar. */
interface Fault {
  /** Offsets in the source. */
  start: number;
  end: number;
  reason: string;
  mend: string;
}

const QUOTE = 'Put the text into quotation marks: `"…"`';
const COLON =
  'Put a colon and a space between a key and its value; indent a line that belongs to the text above';

/**
 * What keeps a document from being read. After a slip the parser stumbles over much that is right, so
 * that of what it reports only what does not touch an earlier fault is told.
 */
export function yamlFaults(document: Document.Parsed, source: string): Complaint[] {
  const complaints: Complaint[] = [];
  let told = 0;
  for (const error of [...document.errors, ...document.warnings]) {
    if (error.code === 'DUPLICATE_KEY') continue;
    const { start, end, reason, mend } = faultOf(error, document, source);
    const from = pointAt(source, Math.min(start, error.pos[0])).line;
    if (from > told) {
      const range = { start: pointAt(source, start), end: pointAt(source, end) };
      complaints.push({ rule: 'frontmatter-yaml', severity: 'error', ...range, reason, mend });
    }
    told = Math.max(told, pointAt(source, error.pos[1]).line);
    // Nothing behind it was read.
    if (/quote$|in YAML stream|multiple documents/.test(error.message)) break;
  }
  return complaints;
}

/** A slip as the parser reports it, and what stands there. */
interface Slip {
  code: string;
  message: string;
  document: Document.Parsed;
  source: string;
  start: number;
  end: number;
  /** The rest of the line. */
  found: string;
  /** The value of the line's key, or the line's item, in which the slip is. */
  value: { start: number; text: string };
}

function faultOf(
  { code, message, pos }: YAMLError,
  document: Document.Parsed,
  source: string,
): Fault {
  const [start] = pos;
  const stop = lineEnd(source, start);
  const line = source.slice(lineStart(source, start), stop);
  const [before = ''] = /^ *(?:- +)*(?:[\w-]+: +)?/.exec(line) ?? [];
  const slip: Slip = {
    ...{ code, message, document, source, start },
    end: Math.max(Math.min(pos[1], stop), start),
    found: source.slice(start, stop).trimEnd(),
    value: { start: stop - line.length + before.length, text: line.slice(before.length).trimEnd() },
  };
  for (const reader of READERS) {
    const fault = reader(slip);
    if (fault) return fault;
  }
  return { start, end: slip.end, reason: `Unexpected YAML: ${message}`, mend: QUOTE };
}

type Reader = (slip: Slip) => Fault | undefined;

const unclosed: Reader = ({ message, document, source, start }) => {
  const [, mark, bracket] = /^Missing closing (["'])quote$|end with a ([\]}])$/.exec(message) ?? [];
  if (mark === undefined && bracket === undefined) return undefined;
  const at = openedBefore(document, start);
  const place = { start: at, end: lineEnd(source, at) };
  if (mark !== undefined) {
    const reason = `Missing \`${mark}\` at the end of the text that begins with one`;
    return { ...place, reason, mend: inQuotes(mark) };
  }
  return {
    ...place,
    reason: `Missing \`${bracket}\`, expected it behind what the \`${source[at]}\` begins`,
    mend: `Put \`${bracket}\` behind the last of it, or the text into quotation marks`,
  };
};

const behindQuotes: Reader = ({ message, start, found, value }) => {
  const [mark] = /^["']/.exec(value.text) ?? [];
  if (message !== 'Unexpected scalar at node end' || mark === undefined) return undefined;
  const reason = `Unexpected \`${found}\` behind the \`${mark}\` that ends the text`;
  return { start, end: start + found.length, reason, mend: inQuotes(mark) };
};

/** A text that begins with what YAML has another use for. */
const sign: Reader = ({ code, value: { start, text } }) => {
  const isSlip = /^(?:UNEXPECTED_TOKEN|BLOCK_AS_IMPLICIT_KEY|BAD_\w+|TAG_RESOLVE_FAILED)$/.test(
    code,
  );
  if (!isSlip || !/^(?:[@`%&*!|>]|\? |[[{].*[\]}] *[^\]}\s])/.test(text)) return undefined;
  const reason = `Unexpected \`${text}\`, whose first sign means something else in YAML`;
  return { start, end: start + text.length, reason, mend: QUOTE };
};

const colonInText: Reader = ({ code, message, start, found }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !/: |:$/.test(found)) return undefined;
  if (!message.startsWith('Nested')) return undefined;
  const reason = 'Unexpected `: ` in a text, expected quotation marks around a text that has it';
  return { start, end: start + found.length, reason, mend: QUOTE };
};

/** A line that is further in or out than those it belongs to. */
const indentation: Reader = ({ code, message, source, start: at }) => {
  const isNested = code === 'BLOCK_AS_IMPLICIT_KEY';
  if (!isNested && !/must start at the same|without - ind/.test(message)) return undefined;
  const start = lineStart(
    source,
    isNested && message.startsWith('Nested') ? nextLine(source, at) : at,
  );
  const spaces = /^ */.exec(source.slice(start))?.[0].length ?? 0;
  return {
    start,
    end: start + Math.max(spaces, 1),
    reason: `Unexpected indentation by ${spaces}, expected that of the lines that it stands beside`,
    mend: 'Begin all keys of a group, and all items of a list, below each other',
  };
};

const noColon: Reader = ({ code, message, start, found }) => {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Implicit map keys'))
    return undefined;
  const reason = `Unexpected line \`${found}\`, expected \`key: value\``;
  return { start, end: start + found.length, reason, mend: COLON };
};

const SAID: readonly [RegExp, (found: string) => string, string][] = [
  [
    /^Tabs are not/,
    () => 'Unexpected tab at the beginning of a line, expected spaces',
    'Indent the line with spaces',
  ],
  [
    /^Invalid escape/,
    (found) =>
      `Unexpected \`${found.slice(0, 2)}\`: in double quotation marks a backslash begins an escape`,
    'Write a backslash as `\\\\`',
  ],
  [
    /^Block collections are not/,
    (found) => `Unexpected \`: \` in \`${found}\`, expected a comma before each key`,
    'Part keys by commas, and put a text with `: ` into quotation marks',
  ],
  [
    /^Unexpected block-seq-ind/,
    () => 'Unexpected `- ` behind a key, expected the items of a list on lines of their own',
    'Begin a line with it, or put the text that it is part of into quotation marks',
  ],
  [
    /multiple documents/,
    () => 'Unexpected keys behind a line `...` or `---`, expected all keys in one block',
    'Remove that line',
  ],
  [
    /^Unexpected ,|in YAML stream/,
    (found) => `Unexpected \`${found.slice(0, 1)}\`, which has no counterpart`,
    'Remove it, or put the text that it is part of into quotation marks',
  ],
];

const said: Reader = ({ message, start, end, found }) => {
  const [, reason, mend] = SAID.find(([pattern]) => pattern.test(message)) ?? [];
  return reason && mend ? { start, end, reason: reason(found), mend } : undefined;
};

const READERS = [unclosed, behindQuotes, sign, colonInText, indentation, noColon, said];

function inQuotes(mark: string): string {
  const twice = mark === '"' ? '\\"' : "''";
  return `Let \`${mark}\` stand at both ends, and write one inside of the text as \`${twice}\``;
}

/** Where the text in quotation marks, or the list or map in brackets, begins that is open at `offset`. */
function openedBefore(document: Document.Parsed, offset: number): number {
  let opened = offset;
  visit(document, {
    Node(_, node) {
      const isOne = isCollection(node) ? node.flow === true : isScalar(node) && isQuoted(node.type);
      const [start, end] = node.range ?? [offset, offset];
      if (isOne && start < offset && end >= offset - 1) opened = start;
    },
  });
  return opened;
}

function isQuoted(type: string | null | undefined): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end;
}

/** Where the next line begins that has something on it. */
function nextLine(source: string, offset: number): number {
  const at = source.slice(lineEnd(source, offset)).search(/\S/);
  return at === -1 ? offset : lineEnd(source, offset) + at;
}

/** Texts that end where ` #` begins what YAML takes for a remark: seldom was it meant as one. */
export function cutTexts(document: Document.Parsed, source: string): Complaint[] {
  const complaints: Complaint[] = [];
  visit(document, {
    Scalar(_, { type, comment, range }) {
      if (type !== 'PLAIN' || comment === undefined || comment === null || !range) return;
      const start = source.indexOf('#', range[1]);
      const end = lineEnd(source, start);
      if (source.slice(range[1], start).includes('\n')) return;
      complaints.push({
        rule: 'frontmatter-remark',
        severity: 'warning',
        start: pointAt(source, start),
        end: pointAt(source, end),
        reason: `Unexpected \`${source.slice(start, end).trimEnd()}\` behind a text, which is not part of it and will not be published`,
        mend: 'Put the whole text into quotation marks, or the remark on a line of its own',
      });
    },
  });
  return complaints;
}
