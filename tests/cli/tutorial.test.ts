import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/cli/init/sample.ts';
import { ROOT } from '../corpus/corpus-folder.ts';
import { SAMPLE, SAMPLE_CONTENT } from '../sample.ts';

const desk = mkdtempSync(join(tmpdir(), 'plumbline-tutorial-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

cpSync(SAMPLE_CONTENT, join(desk, 'content'), { recursive: true });
const config = join(SAMPLE, 'publication.config.ts');
// The commands are this project's, and the desk a folder of its own.
const NPM = `npm() { node '${join(ROOT, 'src/cli/main.ts')}' "$2" "\${@:4}" --content content --config '${config}'; }
set -e
`;

const text = readFileSync(join(ROOT, 'docs/tutorial.md'), 'utf8');
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, code = '']) => code,
  );

/** Runs a step as somebody would who copies it. */
function follow(step: string): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', NPM + step], {
    cwd: desk,
    encoding: 'utf8',
    env: {
      PATH: `${join(process.execPath, '..')}:${process.env.PATH ?? ''}`,
      NO_COLOR: '1',
      PLUMBLINE_CACHE: join(desk, '.cache'),
    },
  });
  return { status, printed: stdout + stderr };
}

describe('the tutorial', () => {
  const [save, compare, put, write, check, clear] = blocks('sh');
  const before = filesOf(join(desk, 'content'));

  it('sets two articles side by side, and finds what it says', () => {
    expect(follow(save ?? '').status).toBe(0);
    const { status, printed } = follow(compare ?? '');
    expect(status).toBe(0);
    expect(printed).toMatch(/3 rows: 1 reworded, 2 contradicted/);
    expect(printed).toContain('hedge: allegedly');
  });

  it('leads to a check in which nothing is left to mend', () => {
    expect(follow(put ?? '')).toMatchObject({ status: 0 });
    const written = follow(write ?? '');
    expect(written.status, written.printed).toBe(0);
    const [path = ''] = /content\/checks\/2025\/[\w-]+\.md/.exec(text) ?? [];
    const file = join(desk, path);
    const [, frontmatter = ''] = readFileSync(file, 'utf8').split('---\n');
    expect(follow(check ?? '').printed).toContain('text-unfinished');
    writeFileSync(file, `---\n${frontmatter}---\n${blocks('markdown')[0] ?? ''}`);
    const comparison = join(desk, 'content/comparisons/harbour-bridge.md');
    const judged = readFileSync(comparison, 'utf8').replaceAll('To be judged: ', '');
    writeFileSync(comparison, judged);
    const { status, printed } = follow(check ?? '');
    expect(status).toBe(0);
    expect(printed).not.toMatch(/(?:error|warning)\[/);
  });

  it('clears away all that it made', () => {
    expect(follow(clear ?? '').status).toBe(0);
    expect(filesOf(join(desk, 'content'))).toEqual(before);
  });
});
