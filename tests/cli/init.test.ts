import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/cli/init/sample.ts';
import { ROOT } from '../corpus/corpus-folder.ts';
import { SAMPLE, SAMPLE_CONTENT } from '../sample.ts';
import type { Printed } from './command-line.ts';

const FRESH = mkdtempSync(join(tmpdir(), 'plumbline-init-'));
const ANSWERS = ['--yes', '--name', 'The Desk', '--address', 'https://desk.example/checks/'];
let fork: string;

beforeAll(() => {
  for (const part of ['src', 'package.json', 'package-lock.json', '.prettierrc.json']) {
    cpSync(join(ROOT, part), join(FRESH, part), { recursive: true });
  }
  cpSync(SAMPLE_CONTENT, join(FRESH, 'content'), { recursive: true });
  const config = readFileSync(join(SAMPLE, 'publication.config.ts'), 'utf8');
  writeFileSync(join(FRESH, 'publication.config.ts'), config.replace("'../../src/", "'./src/"));
  symlinkSync(join(ROOT, 'node_modules'), join(FRESH, 'node_modules'));
});

beforeEach(() => {
  fork = join(mkdtempSync(join(tmpdir(), 'plumbline-fork-')), 'fork');
  cpSync(FRESH, fork, { recursive: true, verbatimSymlinks: true });
});

afterAll(() => rmSync(FRESH, { recursive: true, force: true }));

function command(...words: string[]): Printed {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...words], {
    cwd: fork,
    encoding: 'utf8',
    env: { PATH, HOME, NO_COLOR: '1', GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  return { status, stdout, stderr };
}

const config = () => readFileSync(join(fork, 'publication.config.ts'), 'utf8');
const sampleFiles = () => filesOf(SAMPLE_CONTENT);

function git(...words: string[]): void {
  const own = ['-c', 'user.name=desk', '-c', 'user.email=desk@desk.example'];
  execFileSync('git', [...own, ...words], { cwd: fork, stdio: 'ignore' });
}

describe('init', () => {
  it('leaves a publication that passes the check without an entry, and the whole sample beside it', () => {
    const { status, stdout } = command('init', ...ANSWERS);
    expect(status).toBe(0);
    expect(stdout).toContain('This is The Desk now');
    expect(readdirSync(join(fork, 'content')).sort()).toEqual(['LICENSE', 'README.md']);
    expect(filesOf(join(fork, 'examples/plumbline/content'))).toEqual(sampleFiles());
    expect(command('check').stdout).toContain('No errors in 0 checks');
    const sample = ['--content', 'examples/plumbline/content'];
    const kept = command(
      'check',
      ...sample,
      '--config',
      'examples/plumbline/publication.config.ts',
    );
    expect(kept.stdout).toMatch(/No errors in [1-9]/);
    expect(readdirSync(join(fork, '.cache')).filter((name) => name.startsWith('init-'))).toEqual(
      [],
    );
  });

  it('writes what it was told into a configuration that the formatter would leave as it is', () => {
    const languages = ['--languages', 'uk,de', '--scale', 'three', '--label', 'false=Хиба'];
    const people = [
      '--desk',
      "night=The 'night' desk",
      '--person',
      'ada=Ada',
      '--role',
      'ada=Edits',
    ];
    const { stdout } = command(
      'init',
      ...ANSWERS,
      ...languages,
      ...people,
      '--email',
      'a@b.example',
    );
    const text = config();
    expect(text).toContain("languages: ['uk', 'de']");
    expect(text).toContain("label: { uk: 'Хиба', de: 'False' }");
    expect(text).toContain("id: 'partly-true'");
    expect(text).not.toContain('half-true');
    expect(text).toMatch(/night: \{\s+name: \{ uk: "The 'night' desk", de/);
    expect(text).toMatch(/role: \{ uk: 'Edits', de: 'Edits' \}/);
    expect(text).toContain("email: 'a@b.example'");
    expect(stdout).toContain('translate the labels of verdicts in `de`');
    const prettier = join(ROOT, 'node_modules/prettier/bin/prettier.cjs');
    const checked = spawnSync(process.execPath, [prettier, '--check', 'publication.config.ts'], {
      cwd: fork,
    });
    expect(checked.status).toBe(0);
  });

  it('says so when it is called a second time, and changes nothing', () => {
    command('init', ...ANSWERS);
    const before = config();
    const { status, stderr } = command('init', ...ANSWERS, '--name', 'Another', '--force');
    expect(status).toBe(1);
    expect(stderr).toContain('a publication of its own already');
    expect(config()).toBe(before);
  });

  it.each([
    ['a misspelt address', ['--address', 'desk.example'], '`address`: expected an address that'],
    ['an id nobody can type', ['--person', 'Ada L=Ada'], 'people'],
    ['a label of an unknown verdict', ['--label', 'flase=Wrong'], 'Unexpected verdict `flase`'],
    ['a label in another language', ['--label', 'uk:false=Хиба'], 'Unexpected language `uk`'],
    ['a role of nobody', ['--role', 'ada=Editor'], '--role ada=Editor'],
  ])('refuses %s, and leaves the fork as it was', (_, flags, message) => {
    const before = config();
    const { status, stderr } = command('init', ...ANSWERS, ...flags);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(config()).toBe(before);
    expect(filesOf(join(fork, 'content'))).toEqual(sampleFiles());
    expect(readdirSync(fork)).not.toContain('examples');
  });

  it('asks for what it needs where nobody is there to answer', () => {
    expect(command('init').stderr).toContain('--yes');
    expect(command('init', '--yes', '--name', 'The Desk').stderr).toContain('Missing `--address`');
  });

  it('moves no file of the publisher’s own, unless it is told to', () => {
    const own = 'content/topics/weather.md';
    writeFileSync(join(fork, own), '---\nname: Weather\n---\n');
    const { status, stderr } = command('init', ...ANSWERS);
    expect(status).toBe(1);
    expect(stderr).toContain('topics/weather.md');
    expect(command('init', ...ANSWERS, '--force').status).toBe(0);
    expect(readFileSync(join(fork, 'examples/plumbline', own), 'utf8')).toContain('Weather');
  });

  it('stops at changes that git does not have yet', () => {
    git('init', '-q');
    git('add', 'content', 'publication.config.ts');
    git('commit', '-qm', 'Begin');
    const file = join(fork, 'content/pages/about.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nA word more.\n`);
    const { status, stderr } = command('init', ...ANSWERS);
    expect(status).toBe(1);
    expect(stderr).toContain('content/pages/about.md');
    git('commit', '-qam', 'More');
    expect(command('init', ...ANSWERS).status).toBe(0);
  });
});

it('knows every file of the sample: `.sample` in its content lists them', () => {
  const listed = readFileSync(join(SAMPLE_CONTENT, '.sample'), 'utf8').trim().split('\n');
  expect(listed).toEqual(sampleFiles());
});
