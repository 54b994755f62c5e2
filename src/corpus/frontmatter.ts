import matter from 'gray-matter';
import { type Document, isMap, isNode, isScalar, type Range as NodeRange, visit } from 'yaml';
import type { Complaint, Point, Range } from '../model/diagnostic.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { cutTexts, yamlFaults } from './yaml-faults.ts';
import { MAX_ALIASES, parseYaml, pointAt } from './yaml.ts';

/** A path of keys and indices from the root of the frontmatter. */
export type KeyPath = readonly (string | number)[];

/** The frontmatter and the body of a file. */
export interface Frontmatter {
  /** What the YAML says; `undefined` where it cannot be read. */
  data: unknown;
  body: string;
  /** Lines of the file before the body's first. */
  linesBefore: number;
  /** Errors, with which there is no data; or warnings. */
  complaints: Complaint[];
  /** Place of the key or value at `path`, or of the nearest of its parents that is there. */
  locate: (path: KeyPath, what?: 'key' | 'value') => Range;
}

const START: Point = { line: 1, column: 1 };

/** Stands for every engine but YAML; gray-matter's own would run JavaScript from a stranger's file. */
const off = {
  parse: (): never => {
    throw new Error('Every engine but YAML is off');
  },
};

interface Yaml {
  /** Begins with the line break behind the opening `---`, so that its lines are the file's. */
  source: string;
}

const yaml = { parse: (source: string): Yaml => ({ source }) };
const CLOSE = '\n---';
const ENGINES = { yaml, json: off, javascript: off, coffee: off, toml: off };

/**
 * Reads the frontmatter of `text` (as `decode` gives it). YAML 1.2 core only, with unique keys:
 * every other language is refused before anything of it is run.
 */
export function readFrontmatter(text: string): Frontmatter {
  const problem = fenceProblem(text) ?? languageProblem(text);
  if (problem) return nothing(problem);
  // What gray-matter is given it copies and looks for in a table, so that it is given no body.
  const end = text.indexOf(CLOSE) + CLOSE.length;
  // The options matter: without them gray-matter caches, and a parse that failed gives `{}` next.
  const { data } = matter(text.slice(0, end), { language: 'yaml', engines: ENGINES });
  const content = text.slice(text[end] === '\n' ? end + 1 : end);
  const body = { body: content, linesBefore: linesBefore(text, content) };
  if (!isYaml(data)) return { ...nothing(EMPTY), ...body };
  return { ...readYaml(data), ...body };
}

function readYaml({ source }: Yaml): Omit<Frontmatter, 'body' | 'linesBefore'> {
  const plain = readPlainYaml(source);
  let parsed: Document.Parsed | undefined;
  // Of plain YAML the positions are looked for when something is to be said of it.
  const document = () => (parsed ??= parseYaml(source));
  const place = (path: KeyPath, what: 'key' | 'value' = 'value') =>
    locate(document(), source, path, what);
  if (plain) return { ...plain, complaints: [], locate: place };
  const complaints = [
    ...yamlFaults(document(), source),
    ...document()
      .errors.filter(({ code }) => code === 'DUPLICATE_KEY')
      .map(({ pos }) => twiceComplaint(document(), source, pos[0])),
  ];
  if (complaints.length > 0) return { data: undefined, complaints, locate: place };
  try {
    const data: unknown = document().toJS({ maxAliasCount: MAX_ALIASES });
    return { data, complaints: cutTexts(document(), source), locate: place };
  } catch (error) {
    return { data: undefined, complaints: [aliasComplaint(error)], locate: place };
  }
}

function isYaml(data: object): data is Yaml {
  return 'source' in data;
}

function nothing(complaint: Complaint): Frontmatter {
  return {
    data: undefined,
    body: '',
    linesBefore: 0,
    complaints: [complaint],
    locate: () => ({ start: START }),
  };
}

function twiceComplaint(document: Document, source: string, offset: number): Complaint {
  const [key = ''] = /^(?:"[^"]*"|'[^']*'|[^\s:]*)/.exec(source.slice(offset)) ?? [];
  const first = firstTwin(document, offset);
  return {
    rule: 'frontmatter-key-twice',
    severity: 'error',
    start: pointAt(source, offset),
    end: pointAt(source, offset + Math.max(key.length, 1)),
    reason: `Unexpected key \`${key}\` for the second time, expected each key once`,
    ...(first && { related: [{ ...rangeIn(source, first), label: 'it stands here already' }] }),
  };
}

/** Where the key stands whose second one begins at `offset`. */
function firstTwin(document: Document, offset: number): NodeRange | undefined {
  let first: NodeRange | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      const second = keys.find(({ range }) => range?.[0] === offset);
      if (!second) return undefined;
      first = keys.find(({ value }) => value === second.value)?.range ?? undefined;
      return visit.BREAK;
    },
  });
  return first;
}

function aliasComplaint(error: unknown): Complaint {
  return {
    rule: 'frontmatter-yaml',
    severity: 'error',
    start: START,
    reason: `Unexpected YAML: ${error instanceof Error ? error.message : String(error)}`,
    mend: 'Write out what each `*` stands for; put a text that begins with `*` into quotation marks',
  };
}

const EMPTY: Complaint = {
  rule: 'frontmatter-missing',
  severity: 'error',
  start: START,
  reason: 'Missing frontmatter, expected a line `---`, keys in YAML, and a line `---`',
};

function fenceProblem(text: string): Complaint | undefined {
  if (!/^---(?!-)/.test(text)) return EMPTY;
  if (!/^---[^\n]*\S/.test(text) && !/\n---[ \t]*(?:\n|$)/.test(text)) {
    return {
      ...EMPTY,
      reason: 'Unexpected end of the frontmatter, expected a line `---` after the keys',
    };
  }
  const close = /\n---([^\n]*)/.exec(text);
  if (!close?.[1]?.trim()) return undefined;
  const line = text.slice(0, close.index + 1).split('\n').length;
  return {
    ...EMPTY,
    start: { line, column: 1 },
    reason: `Unexpected \`---${close[1]}\`, expected a line \`---\` that ends the frontmatter`,
  };
}

/** gray-matter takes the rest of the first line for a language, whatever it is. */
function languageProblem(text: string): Complaint | undefined {
  const language = /^---(.*)/.exec(text)?.[1]?.trim() ?? '';
  if (/^(?:ya?ml)?$/i.test(language)) return undefined;
  return {
    rule: 'frontmatter-foreign',
    severity: 'error',
    start: START,
    reason: `Unexpected frontmatter in \`${language}\`, expected YAML behind a line \`---\``,
  };
}

function linesBefore(text: string, content: string): number {
  return text.slice(0, text.length - content.length).split('\n').length - 1;
}

function locate(document: Document, source: string, path: KeyPath, what: 'key' | 'value'): Range {
  for (let length = path.length; length >= 0; length--) {
    const range = rangeAt(document, path.slice(0, length), length === path.length ? what : 'key');
    if (range) return rangeIn(source, range);
  }
  return { start: START };
}

function rangeIn(source: string, [start, end]: NodeRange): Range {
  // A block ends behind its last line break.
  const text = source.slice(start, end).trimEnd();
  return { start: pointAt(source, start), end: pointAt(source, start + Math.max(text.length, 1)) };
}

function rangeAt(
  document: Document,
  path: KeyPath,
  what: 'key' | 'value',
): NodeRange | null | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(
      ({ key }) => isScalar(key) && String(key.value) === String(last),
    );
    const node =
      what === 'value' && isNode(pair?.value) && pair.value.range ? pair.value : pair?.key;
    return isNode(node) ? node.range : undefined;
  }
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? node.range : undefined;
}
