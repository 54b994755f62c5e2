import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listContent, readText } from '../../src/corpus/content-files.ts';
import { readFrontmatter } from '../../src/corpus/frontmatter.ts';
import { KIND_WORD } from '../../src/corpus/kind.ts';
import { githubReport } from '../../src/corpus/report/github.ts';
import { BASE, CASES, corpusFolder, MENDED, ROOT } from '../corpus/corpus-folder.ts';
import { SAMPLE_CONTENT } from '../sample.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const schemas = new Map(
  Object.values(KIND_WORD).map((word) => [
    word,
    ajv.compile(z.record(z.string(), z.unknown()).parse(inEditor(`schemas/${word}.json`))),
  ]),
);

/** The files of a content folder whose frontmatter its schema refuses, with the first reason. */
function refusedIn(content: string): string[] {
  return listContent(content).files.flatMap((file) => {
    const read = readText(file);
    if (!('text' in read)) return [];
    const { data, complaints } = readFrontmatter(read.text);
    const isValid = schemas.get(KIND_WORD[file.kind]);
    if (complaints.length > 0 || isValid?.(data)) return [];
    const [first] = isValid?.errors ?? [];
    return [`${file.path}: ${first?.instancePath ?? ''} ${first?.message ?? ''}`];
  });
}

describe('the schemas for editors', () => {
  it.each([SAMPLE_CONTENT, join(ROOT, 'tests/fixtures/invented/content'), join(BASE, 'content')])(
    'take every record of %s',
    (content) => {
      expect(listContent(content).files.length).toBeGreaterThan(5);
      expect(refusedIn(content)).toEqual([]);
    },
  );

  const seen = readdirSync(CASES).filter((name) => {
    const [rule = ''] = name.split('.');
    // YAML that cannot be read, or that is none, never comes to a schema; remarks are no part of it.
    return (
      rule.startsWith('frontmatter-') &&
      !/-(?:missing|foreign|yaml|key-twice|remark)(?:\.|$)/.test(name)
    );
  });

  it.each([...seen, 'frontmatter-key-missing'])('refuse what breaks the rule of %s', (name) => {
    const { content } = corpusFolder(join(CASES, name));
    expect(refusedIn(content)).not.toEqual([]);
  });

  it('take what is mended', () => {
    for (const name of seen.filter((one) => !one.includes('.'))) {
      expect(refusedIn(corpusFolder(join(CASES, name, MENDED)).content)).toEqual([]);
    }
  });
});

it('shows each problem of a check at its line, by the pattern of the task', () => {
  const { tasks } = TASKS.parse(inEditor('tasks.json'));
  const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '');
  const line = githubReport([
    {
      file: 'content/checks/2025/a, b.md',
      rule: 'frontmatter-date',
      severity: 'error',
      start: { line: 3, column: 5 },
      end: { line: 3, column: 9 },
      reason: 'Unexpected `2025-02-29`',
    },
  ]);
  expect(pattern.exec(line)?.slice(1, 8)).toEqual([
    ...['error', 'content/checks/2025/a%2C b.md', '3', '5', '3', '9', 'frontmatter-date'],
  ]);
});

const TASKS = z.object({
  tasks: z.array(
    z.object({ problemMatcher: z.object({ pattern: z.object({ regexp: z.string() }) }) }),
  ),
});

function inEditor(file: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, '.vscode', file), 'utf8'));
}
