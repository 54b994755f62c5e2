import { Document, isCollection, isMap, isNode, isScalar, isSeq, Lexer, Scalar } from 'yaml';
import { z } from 'zod';
import type { KeyPath } from './frontmatter.ts';
import { type Kind, SCHEMAS } from './kind.ts';
import { keysAt, schemaAt } from './schema.ts';
import { MAX_ALIASES, parseYaml } from './yaml.ts';

/** Columns within which lines of canonical frontmatter stay, where their words let them. */
const WIDTH = 100;

/** Texts that blocks keep as they are: of blanks at the ends of lines YAML's writer loses some. */
const WORDS = /^\S+(?: \S+)*$/;
const LINES = /^\S(?:.*\S)?(?:\n+\S(?:.*\S)?)*\n?$/;

/**
 * The YAML of a record's frontmatter in its canonical form (docs/formats.md): the keys in the order of
 * the schema, each on a line of its own; ids and names in one line where they fit; long texts folded;
 * quotation marks where YAML needs them. What it says and every remark stay. `undefined` where the YAML
 * cannot be read, would not say the same in that form, or has none that is its own canonical form.
 */
export function canonicalYaml(kind: Kind, yaml: string): string | undefined {
  return canonicalDocument(kind, parseYaml(yaml), yaml);
}

/** The canonical form of a document that was read from `yaml`, and may have been changed since. */
export function canonicalDocument(
  kind: Kind,
  document: Document,
  yaml: string,
): string | undefined {
  const text = inForm(kind, document, yaml);
  if (text === undefined) return undefined;
  // As it stands between its fences, without the last line's end.
  const again = text.replace(/\n$/, '');
  return inForm(kind, parseYaml(again), again) === text ? text : undefined;
}

function inForm(kind: Kind, document: Document, yaml: string): string | undefined {
  if (!isMap(document.contents) || document.errors.length > 0) return undefined;
  settle(document.contents, { kind, path: [], indent: 0 });
  const says = readingOf(document);
  if (says === undefined) return undefined;
  const text = written(document);
  const isSame = says === readingOf(parseYaml(text)) && remarksIn(yaml) === remarksIn(text);
  return isSame ? text : undefined;
}

/** Where a node stands, and how many columns of its line stand before it. */
interface Place {
  kind: Kind;
  path: KeyPath;
  indent: number;
  before?: number;
}

/** Gives a node and all below it the style in which they are written. */
function settle(node: unknown, place: Place): void {
  const { path, indent, before = indent } = place;
  if (isMap(node)) {
    ownRemarks(node);
    node.flow = false;
    sortKeys(node.items, keysAt(SCHEMAS[place.kind], path));
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isScalar(key)) plain(key);
      settle(value, {
        ...place,
        path: [...path, name],
        indent: indent + (isNode(value) && isCollection(value) ? 2 : 0),
        before: indent + name.length + 2,
      });
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      settle(item, { ...place, path: [...path, index], indent: indent + 2, before: indent + 2 });
    }
    delete node.spaceBefore;
    node.flow = isListOfWords(node.items) && before + flowLength(node.items) <= WIDTH;
  } else if (isScalar(node)) {
    plain(node);
    node.value = unquoted(node.value, place);
    if (typeof node.value !== 'string') return;
    if (node.value.includes('\n')) {
      node.type = LINES.test(node.value) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
    } else if (before + lengthOf(node.value) > WIDTH && WORDS.test(node.value)) {
      node.type = Scalar.BLOCK_FOLDED;
    }
  }
}

/** YAML's parser hangs a remark above the first key on the whole map; it goes where its key goes. */
function ownRemarks(map: { items: { key: unknown }[]; commentBefore?: string | null }): void {
  const key = map.items[0]?.key;
  if (!map.commentBefore || !isNode(key) || key.commentBefore) return;
  key.commentBefore = map.commentBefore;
  delete map.commentBefore;
}

/** Plain where YAML lets it be, else its writer quotes it. */
function plain(scalar: Scalar): void {
  scalar.type = Scalar.PLAIN;
  delete scalar.spaceBefore;
  // Else `True` would stay as it was typed.
  if (typeof scalar.value === 'boolean') delete scalar.source;
}

/** Known keys in the order of the schema, then the others as they stand. */
function sortKeys(items: { key: unknown }[], known: readonly string[]): void {
  const rank = ({ key }: { key: unknown }) => {
    const place = isScalar(key) ? known.indexOf(String(key.value)) : -1;
    return place < 0 ? known.length : place;
  };
  items.sort((a, b) => rank(a) - rank(b));
}

/** Remarks beside items keep them on lines of their own. */
function isListOfWords(items: readonly unknown[]): boolean {
  return items.every(
    (item) => isScalar(item) && item.type === Scalar.PLAIN && !item.comment && !item.commentBefore,
  );
}

function lengthOf(value: unknown): number {
  return written(new Document(value)).trimEnd().length;
}

function flowLength(items: readonly unknown[]): number {
  const document = new Document(items);
  if (isSeq(document.contents)) document.contents.flow = true;
  return written(document, 0).trimEnd().length;
}

function written(document: Document, lineWidth = WIDTH): string {
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

/** `verdict: "false"` says what `verdict: false` says: no quotation marks where the schema needs none. */
function unquoted(value: unknown, { kind, path }: Place): unknown {
  if (typeof value !== 'string' || !/^(?:true|false|\d+)$/.test(value)) return value;
  const schema = schemaAt(SCHEMAS[kind], path);
  const plain: unknown = parseYaml(value).toJS();
  if (!schema || String(plain) !== value) return value;
  const [one, other] = [value, plain].map((read) => z.safeParse(schema, read));
  return one?.success && other?.success && one.data === other.data ? plain : value;
}

function readingOf(document: Document): string | undefined {
  try {
    return document.errors.length > 0
      ? undefined
      : JSON.stringify(document.toJS({ maxAliasCount: MAX_ALIASES }));
  } catch {
    return undefined;
  }
}

/** All remarks of a text, in an order of their own: they move with their keys. */
function remarksIn(yaml: string): string {
  const tokens = [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#'));
  return JSON.stringify(tokens.map((remark) => remark.trim()).toSorted());
}
