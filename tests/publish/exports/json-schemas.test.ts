import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../src/publish/exports/json-schemas.ts';
import { type FileContent, inOne } from '../../../src/publish/file-content.ts';
import { checkLines, otherLines } from '../../../src/publish/exports/lines.ts';
import { RECORD_KINDS, type RecordKind } from '../../../src/publish/exports/record-schemas.ts';
import { inventedSite } from '../structured/invented-site.ts';

const site = await inventedSite();
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const validators = new Map(RECORD_KINDS.map((kind) => [kind, ajv.compile(jsonSchema(site, kind))]));

function problemsOf(kind: RecordKind, record: unknown): unknown[] {
  const validate = validators.get(kind);
  if (!validate) throw new Error(`No schema of ${kind}`);
  return validate(record) ? [] : (validate.errors ?? []);
}

const parsed = (content: FileContent) =>
  inOne(content)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
const checks = checkLines(site).flatMap(({ content }) => parsed(content()));

describe('the JSON Schema', () => {
  it.each(RECORD_KINDS)(
    'of a %s stands at an address of its own, which its records name',
    (kind) => {
      const { $id, $schema, title } = jsonSchema(site, kind);
      expect($id).toBe(`https://invented.example/desk/data/schemas/${kind}.json`);
      expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(title).not.toBe('');
    },
  );

  it('of a check is met by every check', () => {
    expect(checks).toHaveLength(site.corpus.checks.size);
    expect(checks.flatMap((record) => problemsOf('check', record))).toEqual([]);
  });

  it.each([
    ['comparisons', 'comparison'],
    ['sources', 'source'],
    ['claimants', 'claimant'],
    ['outlets', 'outlet'],
    ['topics', 'topic'],
  ] as const)('of the %s is met by every %s', (name, kind) => {
    const records = parsed(
      otherLines(site)
        .find((file) => file.name === name)
        ?.content() ?? '',
    );
    expect(records).toHaveLength(site.corpus[name].size);
    expect(records.flatMap((record) => problemsOf(kind, record))).toEqual([]);
  });

  it.each([
    ['a key that is not of a check', { mood: 'doubtful' }],
    ['a verdict without its words', { verdict: { id: 'false', number: 1 } }],
    ['a number that is on no scale', { verdict: { id: 'x', label: 'X', number: 6 } }],
    ['an id that nobody can type', { id: 'Ärger' }],
    ['a day that is none', { published: '2024-02-30' }],
    ['an address of no page', { page: 'checks/x/' }],
    ['no list of corrections', { corrections: undefined }],
  ])('refuses %s', (_, change) => {
    const [first] = checks;
    const changed: unknown = JSON.parse(JSON.stringify({ ...Object(first), ...change }));
    expect(problemsOf('check', changed)).not.toEqual([]);
  });

  it.each(RECORD_KINDS)('of a %s says of every key what it means', (kind) => {
    expect(undescribed(jsonSchema(site, kind), kind)).toEqual([]);
  });
});

/** Paths of the keys in a JSON Schema that have no description. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null)
      return undescribed(value, path);
    return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
      const at = `${path}.${name}`;
      const isDescribed = typeof part === 'object' && part !== null && 'description' in part;
      return [...(isDescribed ? [] : [at]), ...undescribed(part, at)];
    });
  });
}
