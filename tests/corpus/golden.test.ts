import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { RULES } from '../../src/model/rules.ts';
import {
  CASES,
  corpusFolder,
  problemsOf,
  reportOf,
  recode,
  removeFolder,
  reportOn,
  write,
} from './corpus-folder.ts';

/**
 * Every folder under `cases/` lies over the small valid corpus in `base/` and must give exactly the
 * report in its `expected.txt`. It is named for the rule that it breaks, with a dot and a few words
 * where a rule has several. After a change that is meant, this writes the reports anew, to be read
 * before they are committed: `UPDATE_EXPECTED=1 npx vitest run tests/corpus/golden.test.ts`.
 */
const isUpdate = process.env.UPDATE_EXPECTED === '1';

/** What a folder of files cannot hold, or a checkout may change. */
const BY_HAND: Record<string, (folders: Folders) => void> = {
  'file-encoding': (folders) => {
    write(folders, 'topics/invented-river.md', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe));
    write(folders, 'pages/latin-1.md', Buffer.from('---\ntitle: Café\n---\n', 'latin1'));
  },
  'file-folder-missing.file': ({ content }) => {
    rmSync(content, { recursive: true });
    writeFileSync(content, 'Not a folder.\n');
  },
  'file-size': (folders) => {
    write(folders, 'topics/invented-river.md', `---\nname: River\n---\n${'a'.repeat(1_100_000)}`);
  },
  'file-link': ({ content }) => {
    symlinkSync('/etc/hostname', join(content, 'topics/invented-bridge.md'));
    symlinkSync('..', join(content, 'topics/round'));
  },
};

const names = [...new Set([...readdirSync(CASES), ...Object.keys(BY_HAND)])].toSorted();
let folders: Folders | undefined;
afterEach(() => folders && removeFolder(folders));

it('finds nothing wrong with the base', async () => {
  folders = corpusFolder();
  expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
});

describe.each(names)('%s', (name) => {
  const expectedFile = join(CASES, name, 'expected.txt');
  const [rule = ''] = name.split('.');

  it('is reported with its file, line and column in characters', async () => {
    folders = lay(name);
    const found = await problemsOf(folders);
    const text = reportOf(folders, found);
    expect(found.map((one) => one.rule)).toContain(rule);
    expect(found.filter((one) => !isAsRecorded(one))).toEqual([]);
    if (isUpdate) writeFileSync(expectedFile, `${text}\n`);
    expect(`${text}\n`).toBe(expectedText());
  });

  it('is reported alike where lines end in CRLF, behind a byte-order mark', async () => {
    folders = lay(name);
    recode(folders, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(`${(await reportOn(folders)).text}\n`).toBe(expectedText());
  });

  function expectedText(): string {
    const text = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '';
    if (text.trim() === '') throw new Error(`${expectedFile} is missing or empty`);
    return text;
  }
});

/** Whether a problem is as severe as its rule's record says; some are milder in a body. */
function isAsRecorded({ rule, severity }: Pick<Diagnostic, 'rule' | 'severity'>): boolean {
  return severity === RULES[rule].severity || rule === 'text-mixed-script';
}

function lay(name: string): Folders {
  const made = corpusFolder(...(existsSync(join(CASES, name)) ? [join(CASES, name)] : []));
  rmSync(join(made.content, '../expected.txt'), { force: true });
  BY_HAND[name]?.(made);
  return made;
}
