import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  ftruncateSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { prepare } from '../../src/corpus/prepare.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { corpusFolder, edit, removeFolder, write } from './corpus-folder.ts';

/** What a stranger may send in a pull request. Each ends in diagnostics, with nothing run or written. */
const CHECK = 'checks/2025/bridge-opens-on-monday.md';
const RIVER = 'topics/invented-river.md';
const TOPIC = '---\nname: Invented river\n---\n';
const CONTEXT = { base: '/', origin: 'https://examiner.example', language: 'en' };

const made: Folders[] = [];
afterEach(() => made.splice(0).forEach(removeFolder));

function folder(): Folders {
  const folders = corpusFolder();
  made.push(folders);
  return folders;
}

/** What is said of a folder, after which all of it but the cache is as it was. */
async function sayOf(folders: Folders): Promise<Diagnostic[]> {
  const files = () => readdirSync(join(folders.content, '..')).filter((name) => name !== 'cache');
  const before = [...files(), ...readdirSync(folders.content, { recursive: true })];
  const { corpus, diagnostics } = await readCorpus({ folders });
  expect(corpus === undefined).toBe(true);
  expect([...files(), ...readdirSync(folders.content, { recursive: true })]).toEqual(before);
  return diagnostics;
}

const rulesOf = async (folders: Folders) =>
  [...new Set((await sayOf(folders)).map(({ rule }) => rule))].toSorted();

describe('frontmatter', () => {
  it.each(['js', 'javascript', 'coffee', 'json', 'toml'])(
    'in `%s` is not run',
    async (language) => {
      const folders = folder();
      const mark = join(folders.content, '../was-run');
      const program = `require("fs").writeFileSync(${JSON.stringify(mark)}, "")`;
      write(folders, RIVER, `---${language}\n(${program}, { name: "x" })\n---\n`);
      expect(await rulesOf(folders)).toEqual(['frontmatter-foreign']);
      expect(existsSync(mark)).toBe(false);
    },
  );

  it.each([
    ['a tag that makes a function', 'name: !!js/function "function () { globalThis.wasRun = 1 }"'],
    ['a tag of another program', 'name: !!python/object/apply:os.system ["touch was-run"]'],
    ['a merge of the prototype', '<<: { __proto__: { wasRun: 1 } }\nname: x'],
  ])('with %s is refused', async (_, yaml) => {
    const folders = folder();
    write(folders, RIVER, `---\n${yaml}\n---\n`);
    expect((await rulesOf(folders)).every((rule) => rule.startsWith('frontmatter-'))).toBe(true);
    expect('wasRun' in {} || 'wasRun' in globalThis).toBe(false);
  });

  it('with aliases of aliases is not blown up', async () => {
    const folders = folder();
    const lines = Array.from({ length: 40 }, (_, index) =>
      index === 0 ? 'a0: &a0 [x, x]' : `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`,
    );
    write(folders, RIVER, `---\n${lines.join('\n')}\n---\n`);
    expect(await rulesOf(folders)).toEqual(['frontmatter-yaml']);
  });
});

describe('a text', () => {
  it('of 50 MB is not read', async () => {
    const folders = folder();
    const file = openSync(join(folders.content, RIVER), 'w');
    ftruncateSync(file, 50_000_000);
    closeSync(file);
    const [problem, ...others] = await sayOf(folders);
    expect(others).toEqual([]);
    expect(problem?.reason).toBe('Unexpected size of 50 MB, expected at most 1 MB');
  });

  it.each([
    ['quotations in quotations', '>'.repeat(90_000)],
    ['lists in lists', '- '.repeat(45_000)],
    ['lists below words', `Words\n${'- '.repeat(45_000)}`],
    ['lists far to the right', ' '.repeat(90_000) + '- a'],
    ['emphases that never end', '*a_ '.repeat(20_000)],
    ['links that never end', '[a]('.repeat(20_000)],
    ['images in images', '![a'.repeat(30_000)],
    ['directives in directives', ':a['.repeat(30_000)],
    ['footnotes', Array.from({ length: 9000 }, (_, i) => `[^${i}] a\n\n[^${i}]: b`).join('\n\n')],
    ['blocks of signs', Array.from({ length: 50 }, () => '*a_ '.repeat(2000)).join('\n\n')],
    ['deep lines', `${'>'.repeat(19)} a\n`.repeat(4000)],
  ])('of nothing but %s is refused before it is parsed', (_, body) => {
    const { prepared } = prepare('topics', TOPIC + body, {}, CONTEXT);
    expect(prepared.complaints.map(({ rule }) => rule)).toEqual(['text-complexity']);
  });

  it.each([
    ['keys', Array.from({ length: 9000 }, (_, i) => `key${i}: a`).join('\n')],
    ['brackets', `name: ${'['.repeat(90_000)}`],
  ])('with nothing but %s in its frontmatter is refused before it is parsed', (_, yaml) => {
    const { prepared } = prepare('topics', `---\n${yaml}\n---\n`, {}, CONTEXT);
    expect(prepared.complaints.map(({ rule }) => rule)).toEqual(['text-complexity']);
  });

  it('that people write is none of these: long, with tables, lists and many links', () => {
    const rows = '| [a](https://a.example/) | *b* |\n'.repeat(400);
    const items = '- a\n  - b\n    - c [d](https://d.example/)\n'.repeat(300);
    const words = 'Words and words, and some *more* words.\n'.repeat(2000);
    const body = `${words}\n| a | b |\n| - | - |\n${rows}\n${items}\n> ${words}`;
    const { prepared } = prepare('topics', TOPIC + body, {}, CONTEXT);
    expect(prepared.complaints).toEqual([]);
  });

  it('that breaks a rule ten thousand times is told so a hundred times, and how often', () => {
    const { prepared } = prepare('topics', TOPIC + 'a\u200b'.repeat(10_000), {}, CONTEXT);
    const reasons = prepared.complaints.map(({ reason }) => reason);
    expect(reasons).toHaveLength(101);
    expect(reasons.at(-1)).toContain('and 9899 more like it in this file');
  });

  it('that is not UTF-8, or hides what it says, is refused', async () => {
    const folders = folder();
    write(folders, RIVER, Buffer.from('---\nname: Café\n---\n', 'latin1'));
    expect(await rulesOf(folders)).toEqual(['file-encoding']);
    write(folders, RIVER, TOPIC.replace('river', '\u001b[2Jriver \u202egpj.exe'));
    expect(await rulesOf(folders)).toEqual(['text-invisible']);
  });

  it.each([
    ...['\u0001', '\u007f', '\u0080', '\u009f', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2028'],
    ...['\u2029', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\ufeff'],
  ])('hides nothing among common letters: %j', (character) => {
    const text = `${TOPIC}Common “letters” – éäß${character}a.\n`;
    const { complaints } = prepare('topics', text, {}, CONTEXT).prepared;
    expect(complaints.map(({ rule }) => rule)).toEqual(['text-invisible']);
  });

  it('hides no character in an escape or reference, whichever it is', () => {
    const hidden = ['\u0000', '\u0007', '\u001b', '\u009b', '\u00ad', '\u200b', '\u202e', '\u2066'];
    fc.assert(
      fc.property(fc.constantFrom(...hidden), fc.integer({ min: 0, max: 3 }), (character, way) => {
        const code = character.charCodeAt(0);
        const four = code.toString(16).padStart(4, '0');
        const [name, body] = [
          [`"a\\u${four}b"`, ''],
          [`"a\\U0000${four}b"`, ''],
          ['a', `a&#x${four};b`],
          ['a', `a&#${code};b`],
        ][way] ?? ['', ''];
        const text = `---\nname: ${name ?? ''}\n---\n${body ?? ''}\n`;
        const { complaints } = prepare('topics', text, {}, CONTEXT).prepared;
        // A reference to no character at all is one that shows its absence.
        if (code === 0 && way > 1) return;
        expect(complaints.map(({ rule }) => rule)).toContain('text-invisible');
      }),
    );
  });
});

describe('a file', () => {
  it('that is a link out of the folder, or a pipe, is not opened', async () => {
    const folders = folder();
    const at = (path: string) => join(folders.content, path);
    symlinkSync('/etc/passwd', at(RIVER));
    symlinkSync('../../../../etc', at('sources/etc'));
    symlinkSync('/dev/zero', at('images/zero.png'));
    execFileSync('mkfifo', [at('topics/pipe.md'), at('images/pipe.png')]);
    const diagnostics = await sayOf(folders);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(Array(5).fill('file-link'));
    expect(diagnostics.filter(({ reason }) => reason.includes('pipe'))).toHaveLength(2);
    expect(JSON.stringify(diagnostics)).not.toContain('root:');
  });

  it.each([
    ['topics/Invented-Bridge.md', 'file-name'],
    ['topics/INVENTED-BRIDGE.MD', 'file-place'],
    ['Topics/invented-bridge.md', 'file-place'],
    ['topics/invented-bridge.md.md', 'file-name'],
    ['topics/invented\u202Ebridge.md', 'file-name'],
    ['topics/invented\nbridge.md', 'file-name'],
    ['topics/\u001b[2J.md', 'file-name'],
    ['images/Bridge.png', 'file-name'],
    ['publication.config.ts', 'file-place'],
    ['package.json', 'file-place'],
    ['a/b/c/d/e/f/g/h/i/j/k.md', 'file-place'],
  ])('called %j is refused by its name, and clashes with no other', async (path, rule) => {
    const folders = folder();
    const mark = join(folders.content, '../was-run');
    mkdirSync(join(folders.content, path, '..'), { recursive: true });
    writeFileSync(
      join(folders.content, path),
      path.endsWith('.ts') ? `require('fs').writeFileSync('${mark}', '')` : TOPIC,
    );
    expect(await rulesOf(folders)).toEqual([rule]);
    expect(existsSync(mark)).toBe(false);
  });

  it('that is named by a path out of the folder is not found', async () => {
    const folders = folder();
    edit(folders, CHECK, (text) =>
      text
        .replace('claimant: invented-person', 'claimant: ../../../etc/passwd')
        .replace('/images/bridge.png', '/images/../../publication.config.ts')
        .replace('(/about/)', '(/../../etc/passwd)'),
    );
    expect(await rulesOf(folders)).toEqual([
      'frontmatter-slug',
      'markdown-image-address',
      'reference-address',
    ]);
  });

  it('has a second one of its id in no other folder', async () => {
    const folders = folder();
    mkdirSync(join(folders.content, 'checks/2024'));
    write(folders, CHECK.replace('2025', '2024'), '---\ntitle: x\n---\n');
    expect(await rulesOf(folders)).toContain('file-id-twice');
  });
});
