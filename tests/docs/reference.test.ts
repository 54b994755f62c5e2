import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KINDS, SCHEMAS } from '../../src/corpus/kind.ts';
import { keysOf } from '../../src/docs/keys.ts';
import { frontmatterSchemas, referencePages } from '../../src/docs/reference.ts';
import { writtenSchema } from '../../src/docs/written-schema.ts';
import { publication } from '../../src/model/publication.ts';
import { ROOT } from '../corpus/corpus-folder.ts';
import { docComments } from './doc-comments.ts';

const meanings = docComments();

it('has a meaning of every key', () => {
  const schemas = { ...SCHEMAS, publication };
  const silent = [...KINDS, 'publication' as const].flatMap((name) =>
    keysOf(writtenSchema(schemas[name], (path) => meanings.get([name, ...path].join('.'))))
      .filter(({ path, meaning }) => meaning === '' && !path.endsWith('<id>'))
      .map(({ path }) => `${name}.${path}`),
  );
  expect(silent).toEqual([]);
});

const pages = referencePages(meanings);

it.each([...pages])('has the page %s as `npm run docs` makes it', async (name, text) => {
  await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/reference', name));
});

const schemas = frontmatterSchemas(meanings);

it.each([...schemas])('has the schema of a %s as `npm run docs` makes it', async (word, schema) => {
  const file = join(ROOT, '.vscode/schemas', `${word}.json`);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});

it('has no page and no schema of what is gone', () => {
  expect(readdirSync(join(ROOT, 'docs/reference')).filter((name) => !pages.has(name))).toEqual([]);
  const files = readdirSync(join(ROOT, '.vscode/schemas'));
  expect(files.filter((name) => !schemas.has(name.replace('.json', '')))).toEqual([]);
});
