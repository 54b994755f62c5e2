import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { corpusFolder, edit, removeFolder, ROOT, write } from '../corpus/corpus-folder.ts';
import { run } from './command-line.ts';

const CHECK = 'checks/2025/bridge-opens-on-monday.md';
const TOPIC = 'topics/invented-bridge.md';
let folders: Folders;
beforeEach(() => {
  folders = corpusFolder();
});
afterEach(() => removeFolder(folders));

function read(path: string): string {
  return readFileSync(join(folders.content, path), 'utf8');
}

describe('npm run check', () => {
  it('reads all files, and prints and judges by those that are named', () => {
    edit(folders, CHECK, (text) => text.replace('claimant: invented-person', 'claimant: nobody'));
    const all = run(folders, 'check');
    expect(all.status).toBe(1);
    expect(all.stdout).toContain(`--> content/${CHECK}:5:13`);
    const named = run(folders, 'check', `content/${TOPIC}`, 'content/sources');
    expect(named.status).toBe(0);
    expect(named.stdout).not.toContain('-->');
    expect(named.stdout).toContain('1 problem in other files');
    expect(run(folders, 'check', 'content/checks').status).toBe(1);
  });

  it.each([
    ['content/topics/gone.md', 'expected a file that is there'],
    ['..', 'which is no content'],
    ['content/LICENSE', 'which is no content'],
  ])('says that %s is no file of the content', (word, message) => {
    write(folders, 'LICENSE', 'Free.');
    const { status, stderr } = run(folders, 'check', word);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });

  it('prints data alone where data is asked for', () => {
    edit(folders, TOPIC, (text) => text.replace('name:', 'Name:'));
    for (const format of ['json', 'sarif']) {
      const { status, stdout } = run(folders, 'check', '--format', format);
      expect(status).toBe(1);
      expect(JSON.stringify(JSON.parse(stdout))).toContain('frontmatter-key-unknown');
    }
  });
});

describe('npm run check -- --fix', () => {
  it('mends what is certain in the named files alone, names the rest, and keeps the body', () => {
    edit(
      folders,
      TOPIC,
      (text) => `\uFEFF${text.replace('name:', 'Name:   ')}  \r\n\r\nTrailing.  `,
    );
    edit(folders, CHECK, (text) => text.replace('verdict: false', 'Verdict: nobody'));
    const body = read(TOPIC).split('---\n').at(-1) ?? '';
    const told = run(folders, 'check');
    expect(told.stdout).toContain(
      `2 slips can be mended with certainty:\n  npm run check -- --fix content/${CHECK} content/${TOPIC}`,
    );
    const before = read(CHECK);
    const { status, stdout } = run(folders, 'check', '--fix', `content/${TOPIC}`);
    expect(status).toBe(0);
    expect(stdout).toContain(`Mended content/${TOPIC}: \`Name\` is \`name\``);
    expect(read(TOPIC)).toMatch(/^---\r?\nname: /);
    expect(read(TOPIC).endsWith(body)).toBe(true);
    expect(read(CHECK)).toBe(before);
    const rest = run(folders, 'check', '--fix');
    expect(rest.status).toBe(1);
    expect(rest.stdout).toContain('Unexpected verdict `nobody`');
    expect(read(CHECK)).toContain('\nverdict: nobody\n');
    expect(run(folders, 'check', '--fix').stdout).not.toContain('Mended');
  });
});

describe('npm run check -- --watch', () => {
  it('prints what is new and what is gone, and ends at Ctrl-C', async () => {
    const words = ['check', '--watch', '--content', folders.content, '--config', folders.config];
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...words], {
      cwd: join(folders.content, '..'),
      env: { ...process.env, PLUMBLINE_CACHE: folders.cache, GITHUB_ACTIONS: '', INIT_CWD: '' },
    });
    let printed = '';
    const saw = (text: string) =>
      new Promise<void>((resolve) => {
        const look = () => printed.includes(text) && resolve();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
      });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (printed += data.toString()));
    }
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await saw('Waiting for changes');
    const before = read(TOPIC);
    write(folders, TOPIC, before.replace('name:', 'Name:'));
    await saw('Did you mean `name`?');
    write(folders, TOPIC, before);
    await saw(`${TOPIC} changed, 1 problem gone.`);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
