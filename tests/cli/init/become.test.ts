import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configFrom } from '../../../src/cli/init/answers.ts';
import { filesOf } from '../../../src/cli/init/sample.ts';
import { ROOT } from '../../corpus/corpus-folder.ts';
import { SAMPLE, SAMPLE_CONTENT, samplePublication } from '../../sample.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, renameSync: vi.fn(real.renameSync) };
});

// Loaded anew: a test before this one in the same process may have loaded it with the real module.
vi.resetModules();
const { become } = await import('../../../src/cli/init/become.ts');

/** How many moves make a fork another publication. */
const MOVES = 5;
let fork: string;

beforeEach(() => {
  fork = mkdtempSync(join(tmpdir(), 'plumbline-become-'));
  cpSync(join(ROOT, 'src/model'), join(fork, 'src/model'), { recursive: true });
  cpSync(SAMPLE_CONTENT, join(fork, 'content'), { recursive: true });
  cpSync(join(ROOT, '.prettierrc.json'), join(fork, '.prettierrc.json'));
  const config = readFileSync(join(SAMPLE, 'publication.config.ts'), 'utf8');
  writeFileSync(join(fork, 'publication.config.ts'), config.replace("'../../src/", "'./src/"));
  symlinkSync(join(ROOT, 'node_modules'), join(fork, 'node_modules'));
});

afterEach(() => {
  vi.mocked(renameSync).mockReset();
  rmSync(fork, { recursive: true, force: true });
});

/** Every file of the fork with its text, apart from packages. */
function everything(): Map<string, string> {
  const files = filesOf(fork).filter((file) => file !== 'node_modules');
  return new Map(files.map((file) => [file, readFileSync(join(fork, file), 'utf8')]));
}

async function turned(): Promise<void> {
  const answers = {
    name: 'The Desk',
    address: 'https://desk.example/',
    languages: ['en'],
    descriptions: [],
    scale: 'five' as const,
    labels: [],
    people: new Map(),
  };
  await become(fork, configFrom(answers, await samplePublication()).config);
}

/** Lets the moves before this one happen, and this one fail as a full or foreign disk makes it. */
function failAt(move: number): void {
  const real = vi.mocked(renameSync).getMockImplementation();
  let moves = 0;
  vi.mocked(renameSync).mockImplementation((from, to) => {
    moves += 1;
    if (moves === move) throw new Error(`EXDEV: cross-device link not permitted`);
    real?.(from, to);
  });
}

describe('a fork that becomes another publication', () => {
  it.each(Array.from({ length: MOVES }, (_, index) => index + 1))(
    'is as it was, to the byte, when move %i fails',
    async (move) => {
      const before = everything();
      failAt(move);
      await expect(turned()).rejects.toThrow('EXDEV');
      expect(everything()).toEqual(before);
      expect(existsSync(join(fork, 'examples'))).toBe(false);
    },
  );

  it('can be tried again after a failure', async () => {
    failAt(MOVES);
    await expect(turned()).rejects.toThrow('EXDEV');
    vi.mocked(renameSync).mockReset();
    await turned();
    expect(readFileSync(join(fork, 'publication.config.ts'), 'utf8')).toContain('The Desk');
    expect(existsSync(join(fork, 'examples/plumbline/content/checks'))).toBe(true);
  });

  it('keeps what was in the way in the examples, and its own content', async () => {
    const inTheWay = join(fork, 'examples/plumbline/publication.config.ts/kept.txt');
    mkdirSync(join(inTheWay, '..'), { recursive: true });
    writeFileSync(inTheWay, 'kept');
    const before = everything();
    await expect(turned()).rejects.toThrow();
    expect(everything()).toEqual(before);
  });
});
