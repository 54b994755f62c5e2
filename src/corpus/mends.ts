import { type Document, isMap, isScalar, Scalar } from 'yaml';
import type { z } from 'zod';
import { isExpectation } from '../model/expected.ts';
import type { KeyPath } from './frontmatter.ts';
import { type Kind, SCHEMAS } from './kind.ts';
import { keysAt } from './schema.ts';
import { quoteColons } from './quote-colons.ts';
import { certain } from './suggest.ts';
import { MAX_ALIASES, parseYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Slips of one file, of more than which no person wrote it. */
const MOST_ISSUES = 40;

/** What was mended, in words; a document in which it is. */
interface Mended {
  document: Document;
  change: string;
}

/**
 * Mends in frontmatter what can mean one thing alone: a misspelt key or value of a list of values, a
 * date in another form, a text that YAML takes for a number, a single value where a list belongs. Each
 * mend must leave less for the schema to complain of, or it is left undone. Gives the document, in which
 * nothing else is changed, and what was mended.
 */
export function mendYaml(kind: Kind, yaml: string): { document: Document; changes: string[] } {
  const changes: string[] = [];
  let document: Document = parseYaml(quoteColons(kind, yaml));
  if (document.errors.length > 0) return { document: parseYaml(yaml), changes };
  if (parseYaml(yaml).errors.length > 0) changes.push('quotation marks around a text with `: `');
  for (;;) {
    const found = nextMend(kind, document);
    if (!found) return { document, changes };
    document = found.document;
    changes.push(found.change);
  }
}

function nextMend(kind: Kind, document: Document): Mended | undefined {
  const issues = issuesOf(kind, document);
  if (issues.length > MOST_ISSUES) return undefined;
  for (const issue of issues) {
    for (const mend of mendsOf(kind, issue)) {
      const copy = document.clone();
      const change = mend(copy);
      if (change !== undefined && issuesOf(kind, copy).length < issues.length) {
        return { document: copy, change };
      }
    }
  }
  return undefined;
}

/** What the schema says of a document; each unknown key counts, and nothing where it cannot be read. */
function issuesOf(kind: Kind, document: Document): Issue[] {
  try {
    const result = SCHEMAS[kind].safeParse(document.toJS({ maxAliasCount: MAX_ALIASES }));
    return (result.error?.issues ?? []).flatMap((issue): Issue[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
        : [issue],
    );
  } catch {
    return [];
  }
}

/** Changes a document, and says how; `undefined` where nothing is certain. */
type Mend = (document: Document) => string | undefined;

function mendsOf(kind: Kind, issue: Issue): Mend[] {
  const path: KeyPath = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const name = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(SCHEMAS[kind], path);
    return issue.keys.map((key) => (document) => {
      const meant = certain(key, known);
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      if (meant === undefined || !isMap(map) || map.has(meant)) return undefined;
      const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!isScalar(pair?.key)) return undefined;
      pair.key.value = meant;
      return `\`${key}\` is \`${meant}\``;
    });
  }
  const text = (change: (text: string) => string | undefined): Mend => {
    return (document) => {
      const node: unknown = document.getIn(path, true);
      if (!isScalar(node) || typeof node.value !== 'string') return undefined;
      const mended = change(node.value);
      if (mended === undefined || mended === node.value) return undefined;
      const before = node.value;
      node.value = mended;
      return `\`${name}\`: \`${before.trim()}\` is \`${mended}\``;
    };
  };
  if (issue.code === 'invalid_value') {
    return [text((value) => certain(value, issue.values.map(String)))];
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') return [listOf(path)];
  if (issue.code === 'invalid_type' && issue.expected === 'string') return [spelt(path)];
  if (issue.code !== 'custom' || !isExpectation(issue.params)) return [];
  switch (issue.params.rule) {
    case 'frontmatter-date':
      return [text(dateIn)];
    case 'frontmatter-language':
      return [text(languageIn)];
    case 'frontmatter-address':
    case 'frontmatter-text':
      return [text((value) => value.trim())];
    default:
      return [];
  }
}

/** A single value where a list of such belongs. */
function listOf(path: KeyPath): Mend {
  return (document) => {
    const node: unknown = document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string') return undefined;
    document.setIn(path, document.createNode([node.value]));
    return `\`${path.join('.')}\`: \`${node.value}\` is a list of one`;
  };
}

/** A text that YAML takes for a number or a truth value, as it was typed. */
function spelt(path: KeyPath): Mend {
  return (document) => {
    const node: unknown = document.getIn(path, true);
    if (!isScalar(node) || !['number', 'boolean'].includes(typeof node.value) || !node.source) {
      return undefined;
    }
    const text = new Scalar(node.source);
    if (node.comment) text.comment = node.comment;
    document.setIn(path, text);
    return `\`${path.join('.')}\`: \`${node.source}\` is a text`;
  };
}

/** Year, month and day in this order, in any digits and with any of the usual signs between. */
function dateIn(text: string): string | undefined {
  const [, year, month, day] =
    /^\s*(\d{4})[-/.\s]\s*(\d{1,2})(?:[-/.\s]\s*(\d{1,2}))?\.?\s*$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function languageIn(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
