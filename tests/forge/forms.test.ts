import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ERROR_FORM, reportAddress } from '../../src/model/forge.ts';
import { ROOT } from '../corpus/corpus-folder.ts';

const FOLDER = join(ROOT, '.github/ISSUE_TEMPLATE');

const field = z.strictObject({
  type: z.enum(['input', 'textarea', 'dropdown']),
  id: z.string().regex(/^[a-z]+$/),
  attributes: z.strictObject({
    label: z.string(),
    description: z.string().optional(),
    placeholder: z.string().optional(),
    options: z.array(z.string()).min(2).optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});
const said = z.strictObject({
  type: z.literal('markdown'),
  attributes: z.strictObject({ value: z.string() }),
});
/** What the forge takes (docs.github.com, "Syntax for issue forms"), as far as ours use it. */
const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(z.union([field, said])).min(2),
});

const read = (name: string): unknown => parse(readFileSync(join(FOLDER, name), 'utf8'));
const names = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

describe('the issue forms', () => {
  it.each(names)('%s are what the forge takes, and ask for something', (name) => {
    const { body } = form.parse(read(name));
    const fields = body.filter((part) => part.type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.some(({ validations }) => validations?.required)).toBe(true);
  });

  it('have the fields that the link on each page fills in', () => {
    const repository = { url: 'https://github.com/a/b', branch: 'main' };
    const link = new URL(reportAddress(repository, 'Title', 'https://examiner.example/') ?? '');
    const filled = [...link.searchParams.keys()].filter((key) => key !== 'template');
    expect(names).toContain(ERROR_FORM.template);
    const { body } = form.parse(read(ERROR_FORM.template));
    const ids = body.flatMap((part) => (part.type === 'markdown' ? [] : part.id));
    expect(['title', ...ids]).toEqual(expect.arrayContaining(filled));
  });
});

describe('the templates of pull requests', () => {
  it('are all offered by the one that opens first', () => {
    const first = readFileSync(join(ROOT, '.github/pull_request_template.md'), 'utf8');
    const offered = [...first.matchAll(/template=([a-z-]+\.md)\)/g)].map(([, name]) => name);
    expect(offered.sort()).toEqual(readdirSync(join(ROOT, '.github/PULL_REQUEST_TEMPLATE')).sort());
  });
});
