import { z } from 'zod';
import type { Complaint } from '../model/diagnostic.ts';
import { isExpectation } from '../model/expected.ts';
import type { RuleId } from '../model/rules.ts';
import type { Frontmatter, KeyPath } from './frontmatter.ts';
import { type DataOf, type Kind, SCHEMAS } from './kind.ts';
import { nearest, suggestion } from './suggest.ts';

type Issue = z.core.$ZodIssue;

const BY_KIND: { [K in Kind]: z.ZodType<DataOf<K>> } = SCHEMAS;

/** Frontmatter held against the schema of its kind: what it says, or all that is wrong with it. */
export function validate<K extends Kind>(
  kind: K,
  { data, locate }: Pick<Frontmatter, 'data' | 'locate'>,
): { data: DataOf<K> | undefined; complaints: Complaint[] } {
  const schema = BY_KIND[kind];
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, complaints: [] };
  const misspelt = new Set(result.error.issues.flatMap(meantBy));
  return {
    data: undefined,
    complaints: result.error.issues
      .filter((issue) => !misspelt.has(joined(keyPath(issue.path))))
      .flatMap(complaintsOf),
  };

  /** Paths of the keys that an issue's unknown keys seem to mean; those are not missing as well. */
  function meantBy(issue: Issue): string[] {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = keyPath(issue.path);
    const known = keysAt(schema, path);
    return issue.keys.flatMap((key) => {
      const { near } = nearest(key, known);
      const isMissing = near !== undefined && valueAt(data, [...path, near]) === undefined;
      return isMissing ? [joined([...path, near])] : [];
    });
  }

  function complaintsOf(issue: Issue): Complaint[] {
    const path = keyPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        rule: 'frontmatter-key-unknown',
        severity: 'error',
        ...locate([...path, key], 'key'),
        reason: `Unexpected key \`${key}\`${inside(path)}`,
        ...suggestion(key, known),
      }));
    }
    const found = valueAt(data, path);
    return [{ severity: 'error', ...locate(path), ...describe(issue, path, found) }];
  }
}

/** What is wrong with one value by itself, in one sentence; nothing where it holds to its schema. */
export function valueProblem(schema: z.ZodType, value: unknown): string | undefined {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue && `Unexpected ${show(value)}, expected ${wanted(issue)}`;
}

function describe(
  issue: Issue,
  path: KeyPath,
  found: unknown,
): Omit<Complaint, 'start' | 'end' | 'severity'> {
  const name = path.length > 0 ? `\`${path.join('.')}\`` : 'the frontmatter';
  if (found === undefined && path.length > 0) {
    return {
      rule: 'frontmatter-key-missing',
      reason: `Missing key ${name}, expected ${wanted(issue).replace(QUOTE, '')}`,
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return {
      rule: 'frontmatter-enum',
      reason: `Unexpected ${show(found)} in ${name}`,
      ...suggestion(String(found), values),
    };
  }
  return {
    rule: ruleOf(issue),
    reason: `Unexpected ${show(found)} in ${name}, expected ${wanted(issue)}`,
  };
}

function ruleOf(issue: Issue): RuleId {
  if (issue.code === 'custom' && isExpectation(issue.params)) return issue.params.rule;
  return issue.code === 'too_small' || issue.code === 'too_big'
    ? 'frontmatter-size'
    : 'frontmatter-type';
}

/** For a value that is there; a key that is missing has nothing to quote. */
const QUOTE = ' (quote what YAML reads as a number or a truth value)';
const TYPES: Record<string, string> = {
  string: `text${QUOTE}`,
  array: 'a list',
  tuple: 'a list of two',
  object: 'keys and values',
  int: 'a whole number',
  number: 'a number',
};

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return isExpectation(issue.params) ? issue.params.expected : issue.message;
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(', ');
    case 'too_small':
      return `at least ${String(issue.minimum)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (value === null) return 'nothing';
  return typeof value === 'object'
    ? 'keys and values'
    : `\`${JSON.stringify(value).replace(/^"|"$/g, '')}\``;
}

function inside(path: KeyPath): string {
  return path.length > 0 ? ` in \`${path.join('.')}\`` : '';
}

function joined(path: KeyPath): string {
  return JSON.stringify(path);
}

function keyPath(path: readonly PropertyKey[]): KeyPath {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

/** The keys that the schema allows at `path`, through lists, options and defaults. */
export function keysAt(schema: z.core.$ZodType, path: KeyPath): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The schema of what stands at `path`, through lists, options and defaults. */
export function schemaAt(schema: z.core.$ZodType, path: KeyPath): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = bare(schema);
  for (const key of path) {
    if (at instanceof z.ZodObject) at = bare(shapeOf(at)[String(key)]);
    else if (at instanceof z.ZodArray) at = bare(at.element);
    else at = undefined;
  }
  return at;
}

function shapeOf({ shape }: z.ZodObject<Readonly<Record<string, z.core.$ZodType>>>) {
  return shape;
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return bare(schema.unwrap());
  return schema;
}
